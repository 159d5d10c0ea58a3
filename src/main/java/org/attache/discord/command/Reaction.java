package org.attache.discord.command;

import java.util.function.Supplier;

/**
 * What comes of a click.
 *
 * @param inPlace whether a card takes the place of the message with the button; everything else, and whatever is not a
 *     card, goes to the person who clicked alone
 * @param work makes the response; may take its time
 */
public record Reaction(boolean inPlace, Supplier<Response> work) {}
