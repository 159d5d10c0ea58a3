package org.attache.discord.command;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** One slash command. To add one, implement this and list it in {@code DiscordBot}. Thread-safe. */
public interface Command {

    /** Its name, options and permissions as Discord shows them. */
    SlashCommandData definition();

    /** Whether only the person who used it sees the reply. */
    default boolean isPrivate(Invocation invocation) {
        return true;
    }

    /** What comes of one use of it. Must not wait for anything. */
    Use use(Invocation invocation);

    /** What to offer somebody who is filling an option in, the likeliest first. Must not wait for anything. */
    default List<String> suggestions(Typing typing) {
        return List.of();
    }
}
