package org.attache.discord.command;

import org.jspecify.annotations.Nullable;

/**
 * An option that somebody is filling in.
 *
 * @param subcommand the sub-command, after its group where it stands in one; null where the command has none
 * @param option the name of the option
 * @param typed what stands there so far; may be empty
 */
public record Typing(@Nullable String subcommand, String option, String typed) {}
