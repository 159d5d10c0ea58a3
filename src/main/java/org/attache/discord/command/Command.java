package org.attache.discord.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** One slash command. To add one, implement this and list it in {@code DiscordBot}. Thread-safe. */
public interface Command {

    /** Its name, options and permissions as Discord shows them. */
    SlashCommandData definition();

    /** Whether only the person who used it sees the reply. */
    boolean isPrivate();

    /** The same for one use of it. */
    default boolean isPrivate(Invocation invocation) {
        return isPrivate();
    }

    /** What is asked with it; empty where it is no question, and then it {@linkplain #reply replies} by itself. */
    default Optional<String> question(Invocation invocation) {
        return Optional.empty();
    }

    /** What to reply; may take its time. */
    Response reply(Invocation invocation);

    /**
     * The same, which shows how far it has come.
     *
     * @param interim may be told often; not all of it is shown
     */
    default Response reply(Invocation invocation, Consumer<Response> interim) {
        return reply(invocation);
    }

    /** What to offer somebody who is filling an option in, the likeliest first. Must not wait for anything. */
    default List<String> suggestions(Typing typing) {
        return List.of();
    }
}
