package org.attache;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.attache.terminal.CommandFailed;
import org.attache.terminal.ExitCode;

/**
 * What {@code attache.yaml} and the environment say; the environment wins. Mistakes are collected, so that a user mends
 * all of them at once.
 */
final class Settings {

    private final Path file;
    private final Map<String, String> environment;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<String> mistakes = new ArrayList<>();

    private Settings(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /** The settings of a folder; without a file in it, those of the environment and the standard ones. */
    static Settings read(Path folder, Map<String, String> environment, DataParser parser) {
        Settings settings = new Settings(folder.resolve("attache.yaml"), environment);
        settings.readFile(parser);
        settings.readEnvironment();
        return settings;
    }

    private void readFile(DataParser parser) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            Map<String, Object> flat = new TreeMap<>();
            flatten("", parser.parse(Files.readString(file), DataParser.Notation.YAML), flat);
            flat.forEach((key, value) -> Set.of(Setting.values()).stream()
                    .filter(setting -> setting.key().equals(key))
                    .findFirst()
                    .ifPresentOrElse(
                            setting -> values.put(setting, String.valueOf(value)),
                            () -> mistakes.add(file + " sets " + key + ", which is no setting; known are "
                                    + String.join(", ", Setting.near(key)) + ".")));
        } catch (MalformedData malformed) {
            mistakes.add(file + " is not valid YAML: " + malformed.getMessage() + ".");
        } catch (IOException e) {
            mistakes.add(file + " cannot be read; check its permissions.");
        }
    }

    private static void flatten(String prefix, Object value, Map<String, Object> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if (inner != null) {
                    flatten(prefix.isEmpty() ? String.valueOf(key) : prefix + "." + key, inner, flat);
                }
            });
        } else {
            flat.put(prefix, value);
        }
    }

    private void readEnvironment() {
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null) {
                values.put(setting, value);
            }
        }
        Set<String> known =
                Set.of(Setting.values()).stream().map(Setting::variable).collect(java.util.stream.Collectors.toSet());
        environment.keySet().stream()
                .filter(name -> name.startsWith("ATTACHE_") && !known.contains(name))
                .sorted()
                .forEach(name -> mistakes.add("The environment sets " + name
                        + ", which names no setting; the settings are listed in README.md."));
    }

    /** The value of a setting; empty where nothing is set. */
    Optional<String> text(Setting setting) {
        return Optional.of(values.getOrDefault(setting, setting.standard()).strip())
                .filter(value -> !value.isEmpty());
    }

    /** A setting that is one of a few words. */
    String choice(Setting setting, List<String> choices) {
        String value = text(setting).orElse(setting.standard());
        if (!choices.contains(value)) {
            mistake(setting, value, "use one of " + String.join(", ", choices));
            return setting.standard();
        }
        return value;
    }

    /** A setting that is a whole number from 1. */
    int number(Setting setting) {
        String value = text(setting).orElse(setting.standard());
        if (value.matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(value);
        }
        mistake(setting, value, "use a whole number from 1");
        return Integer.parseInt(setting.standard());
    }

    /** A setting that is a number, or {@code none}. */
    Optional<Double> decimal(Setting setting) {
        String value = text(setting).orElse(setting.standard());
        if (value.matches("\\d{1,3}(?:\\.\\d{1,3})?")) {
            return Optional.of(Double.valueOf(value));
        }
        if (!value.equals("none")) {
            mistake(setting, value, "use a number such as 0.2, or none");
        }
        return Optional.empty();
    }

    /** A setting that is an address. */
    Optional<URI> address(Setting setting) {
        return text(setting).flatMap(value -> {
            try {
                URI address = new URI(value);
                if (address.getHost() != null) {
                    return Optional.of(address);
                }
            } catch (URISyntaxException e) {
                // Said below, as for an address without a host.
            }
            mistake(setting, value, "use an address such as https://example.org/");
            return Optional.empty();
        });
    }

    /** A secret, which only the environment holds: as a value, or as the name of a file that holds it. */
    Optional<String> secret(String variable) {
        String value = environment.get(variable);
        String fileName = environment.get(variable + "_FILE");
        if (value != null || fileName == null) {
            return Optional.ofNullable(value).map(String::strip).filter(secret -> !secret.isEmpty());
        }
        try {
            return Optional.of(Files.readString(Path.of(fileName)).strip()).filter(secret -> !secret.isEmpty());
        } catch (IOException e) {
            mistakes.add("The file that " + variable + "_FILE names cannot be read; check its path and permissions.");
            return Optional.empty();
        }
    }

    private void mistake(Setting setting, String value, String remedy) {
        String where = environment.containsKey(setting.variable())
                ? "The environment variable " + setting.variable()
                : "The setting " + setting.key() + " in " + file;
        mistakes.add(where + " is \"" + value + "\"; " + remedy + ".");
    }

    /** Stops with all mistakes that were found so far. */
    void requireNoMistakes() {
        if (!mistakes.isEmpty()) {
            throw new CommandFailed(ExitCode.UNUSABLE, String.join("\n", mistakes));
        }
    }
}
