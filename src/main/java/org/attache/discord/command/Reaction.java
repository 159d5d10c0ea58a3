package org.attache.discord.command;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What comes of a click.
 *
 * @param inPlace whether a card takes the place of the message with the button; everything else, and whatever is not a
 *     card, goes to the person who clicked alone
 * @param work makes the response; may take its time, and may tell what it is given often how far it has come
 */
public record Reaction(boolean inPlace, Function<Consumer<Response>, Response> work) {

    /** One that does not show how far it has come. */
    public Reaction(boolean inPlace, Supplier<Response> work) {
        this(inPlace, interim -> work.get());
    }

    /** A sentence to the person who clicked alone. */
    public static Reaction told(String sentence) {
        return new Reaction(false, () -> Response.of(sentence));
    }
}
