package org.attache.discord;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A slash command as somebody used it.
 *
 * @param subcommand the sub-command, where the command has some
 * @param options the options that were filled in, by name
 * @param moderator whether it came from a member of a server that the bot is in, with the right to manage that server
 */
record Invocation(@Nullable String subcommand, Map<String, String> options, boolean moderator) {
    Invocation {
        options = Map.copyOf(options);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
