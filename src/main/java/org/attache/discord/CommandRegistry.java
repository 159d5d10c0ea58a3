package org.attache.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Typing;
import org.attache.discord.command.Use;
import org.attache.discord.text.DiscordText;

/**
 * The commands by name. Discord goes on showing a command for a while that the bot no longer has, and anyone who can
 * write to the bot may name any; what is not there is answered by a sentence.
 */
final class CommandRegistry {

    private static final int NAME = 100;

    private final Map<String, Known> commands = new LinkedHashMap<>();

    private record Known(Command command, Set<String> subcommands) {
        static Known of(Command command) {
            return new Known(
                    command,
                    command.definition().getSubcommands().stream()
                            .map(SubcommandData::getName)
                            .collect(Collectors.toUnmodifiableSet()));
        }

        boolean has(Invocation invocation) {
            return subcommands.isEmpty()
                    ? invocation.subcommand() == null
                    : invocation.subcommand() != null && subcommands.contains(invocation.subcommand());
        }
    }

    /** @throws IllegalArgumentException if two commands share a name */
    CommandRegistry(List<Command> all) {
        for (Command command : all) {
            String name = command.definition().getName();
            if (commands.put(name, Known.of(command)) != null) {
                throw new IllegalArgumentException("two commands are called " + name);
            }
        }
    }

    /** Whether only the person who used it sees what it replies. */
    boolean isPrivate(String name, Invocation invocation) {
        Known known = commands.get(name);
        return known == null || !known.has(invocation) || known.command().isPrivate(invocation);
    }

    /** What comes of a use of a command; where there is none, that this is said. */
    Use use(String name, Invocation invocation) {
        Known known = commands.get(name);
        if (known == null) {
            return said("I have no command “/" + DiscordText.escaped(name, NAME) + "”; I have "
                    + listed("/", commands.keySet()) + ".");
        }
        if (!known.has(invocation)) {
            String asked = name + (invocation.subcommand() == null ? "" : " " + invocation.subcommand());
            return said("I have no command “/" + DiscordText.escaped(asked, NAME) + "”; I have "
                    + (known.subcommands().isEmpty() ? "/" + name : listed("/" + name + " ", known.subcommands()))
                    + ".");
        }
        return known.command().use(invocation);
    }

    private static Use said(String sentence) {
        return Use.work(() -> Response.of(sentence));
    }

    private static String listed(String before, Set<String> names) {
        return names.stream().sorted().map(before::concat).collect(Collectors.joining(", "));
    }

    /** What to offer somebody who is filling an option in; none where there is no such command. */
    List<String> suggestions(String name, Typing typing) {
        Known known = commands.get(name);
        return known == null ? List.of() : known.command().suggestions(typing);
    }

    List<SlashCommandData> definitions() {
        return commands.values().stream()
                .map(known -> known.command().definition())
                .toList();
    }
}
