package org.attache.discord;

import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** One slash command. To add one, implement this and list it in {@link DiscordBot}. Thread-safe. */
interface Command {

    /** Its name, options and permissions as Discord shows them. */
    SlashCommandData definition();

    /** Whether only the person who used it sees the reply. */
    boolean isPrivate();

    /** What to reply, at most {@link DiscordText#MESSAGE} characters; may take its time. */
    String reply(Invocation invocation);
}
