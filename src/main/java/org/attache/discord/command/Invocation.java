package org.attache.discord.command;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A slash command as somebody used it.
 *
 * @param subcommand the sub-command, after its group where it stands in one; null where the command has none
 * @param options the options that were filled in, by name
 * @param user the id of the person who used it
 * @param channel where it was used
 * @param moderator whether it came from a member of a server that the bot is in, with the right to manage that server
 * @param managesChannel whether it came from such a member with the right to manage the channel
 * @param server of the channel; 0 for a direct message
 * @param language the tag of the person's language
 */
public record Invocation(
        @Nullable String subcommand,
        Map<String, String> options,
        long user,
        long channel,
        boolean moderator,
        boolean managesChannel,
        long server,
        String language) {

    /** One in English, in no server that is known. */
    public Invocation(
            @Nullable String subcommand,
            Map<String, String> options,
            long user,
            long channel,
            boolean moderator,
            boolean managesChannel) {
        this(subcommand, options, user, channel, moderator, managesChannel, 0, "en");
    }

    public Invocation {
        options = Map.copyOf(options);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
