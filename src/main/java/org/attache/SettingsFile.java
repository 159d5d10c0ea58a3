package org.attache;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;

/** Reads {@code attache.yaml}: groups of settings, or their names in full. */
final class SettingsFile {

    /** In bytes; all settings with all their comments are a hundredth of it. */
    private static final int LARGEST = 1_000_000;

    private final Path file;
    private final Consumer<String> mistakes;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private SettingsFile(Path file, Consumer<String> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** The settings that a file holds; none where there is no file. What is wrong with it is told, and left out. */
    static Map<Setting, String> read(Path file, DataParser parser, Consumer<String> mistakes) {
        SettingsFile settings = new SettingsFile(file, mistakes);
        if (Files.exists(file)) {
            settings.read(parser);
        }
        return settings.values;
    }

    private void read(DataParser parser) {
        try {
            if (Files.isDirectory(file)) {
                mistakes.accept(file + " is a folder; make it a text file.");
            } else if (parser.parse(SmallFile.read(file, LARGEST), DataParser.Notation.YAML) instanceof Map<?, ?> map) {
                take("", map);
            } else {
                mistakes.accept(file + " holds no settings; write them as in \"model:\" and, indented below it,"
                        + " \"provider: quoting\".");
            }
        } catch (SmallFile.Unfit unfit) {
            mistakes.accept(file + " " + unfit.getMessage() + ".");
        } catch (MalformedData malformed) {
            mistakes.accept(file + " is not valid YAML: " + malformed.getMessage() + ".");
        } catch (CharacterCodingException e) {
            mistakes.accept(file + " is not UTF-8; save it in that encoding.");
        } catch (AccessDeniedException e) {
            mistakes.accept(file + " may not be read by this program; permit it to read the file.");
        } catch (IOException e) {
            mistakes.accept(file + " cannot be read (" + e.getMessage() + ").");
        }
    }

    private void take(String group, Map<?, ?> map) {
        map.forEach((name, value) -> take(group.isEmpty() ? String.valueOf(name) : group + "." + name, value));
    }

    private void take(String key, Object value) {
        Optional<Setting> known = Setting.named(key);
        List<String> inside = Setting.inside(key);
        switch (value) {
            case null -> {
                if (known.isEmpty() && inside.isEmpty()) {
                    unknown(key);
                }
            }
            case Map<?, ?> map -> {
                if (known.isPresent()) {
                    mistakes.accept(file + " sets " + key + " to several values; give it one.");
                } else {
                    take(key, map);
                }
            }
            case List<?> list -> {
                if (known.isPresent()) {
                    mistakes.accept(file + " sets " + key + " to a list; give it one value.");
                } else {
                    unknown(key);
                }
            }
            default -> {
                if (known.isPresent()) {
                    values.put(known.get(), String.valueOf(value));
                } else if (inside.isEmpty()) {
                    unknown(key);
                } else {
                    mistakes.accept(file + " sets " + key + ", which is a group of settings: "
                            + String.join(", ", inside) + ".");
                }
            }
        }
    }

    private void unknown(String key) {
        mistakes.accept(
                Secrets.isSecret(key)
                        ? file + " sets " + key
                                + ", and secrets stand in the environment alone: remove it from the file, and set "
                                + Secrets.variable(key) + " there."
                        : file + " sets " + key + ", which is no setting; known are "
                                + String.join(", ", Setting.near(key)) + ".");
    }
}
