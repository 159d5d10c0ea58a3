package org.attache.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** The commands by name. */
final class CommandRegistry {

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two commands share a name */
    CommandRegistry(List<Command> all) {
        for (Command command : all) {
            String name = command.definition().getName();
            if (commands.put(name, command) != null) {
                throw new IllegalArgumentException("two commands are called " + name);
            }
        }
    }

    Optional<Command> named(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    List<SlashCommandData> definitions() {
        return commands.values().stream().map(Command::definition).toList();
    }
}
