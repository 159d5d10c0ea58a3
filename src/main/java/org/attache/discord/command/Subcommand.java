package org.attache.discord.command;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** One sub-command of a command that has many. Thread-safe. */
public interface Subcommand {

    /** Its name and options as Discord shows them. */
    SubcommandData definition();

    /** What comes of one use of it; may take its time. */
    Response reply(Invocation invocation);

    /** What to offer somebody who is filling an option in, the likeliest first. Must not wait for anything. */
    default List<String> suggestions(Typing typing) {
        return List.of();
    }
}
