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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.jackson.JacksonData;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;

/** Reads {@code attache.yaml}: groups of settings, or their names in full. */
final class SettingsFile {

    /** In bytes; all settings with all their comments are a hundredth of it. */
    private static final int LARGEST = 1_000_000;

    private static final Pattern LINE = Pattern.compile("^line (\\d+): ");

    private final Path file;
    private final Consumer<Mistake> mistakes;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private Map<String, Integer> lines = Map.of();

    /**
     * What a file holds.
     *
     * @param lines where each key stands, from 1
     */
    record Content(Map<Setting, String> values, Map<String, Integer> lines) {}

    private SettingsFile(Path file, Consumer<Mistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** The settings that a file holds; none where there is no file. What is wrong with it is told, and left out. */
    static Content read(Path file, DataParser parser, Consumer<Mistake> mistakes) {
        SettingsFile settings = new SettingsFile(file, mistakes);
        if (Files.exists(file)) {
            settings.read(parser);
        }
        return new Content(settings.values, settings.lines);
    }

    private void read(DataParser parser) {
        try {
            if (Files.isDirectory(file)) {
                wrong("is a folder", "make it a text file");
            } else {
                read(SmallFile.read(file, LARGEST), parser);
            }
        } catch (SmallFile.Unfit unfit) {
            mistakes.accept(Mistake.told(null, null, file + " " + unfit.getMessage()));
        } catch (MalformedData malformed) {
            mistakes.accept(malformed(String.valueOf(malformed.getMessage())));
        } catch (CharacterCodingException e) {
            wrong("is not UTF-8", "save it in that encoding");
        } catch (AccessDeniedException e) {
            wrong("may not be read by this program", "permit it to read the file");
        } catch (IOException e) {
            wrong("cannot be read (" + e.getMessage() + ")", "check its permissions and its disk");
        }
    }

    private void read(String text, DataParser parser) {
        if (parser.parse(text, DataParser.Notation.YAML) instanceof Map<?, ?> map) {
            lines = JacksonData.lines(text);
            take("", map);
        } else {
            wrong("holds no settings", "write them as in \"model:\" and, indented below it, \"provider: quoting\"");
        }
    }

    private Mistake malformed(String message) {
        Matcher line = LINE.matcher(message);
        return new Mistake(
                null,
                line.find() ? Integer.valueOf(line.group(1)) : null,
                file + " is not valid YAML: " + message,
                "mend it there");
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
                    wrong(key, "to several values", "give it one");
                } else {
                    take(key, map);
                }
            }
            case List<?> list -> {
                if (known.isPresent()) {
                    wrong(key, "to a list", "give it one value");
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
                    wrong(key, ", which is a group of settings", "set one of " + String.join(", ", inside));
                }
            }
        }
    }

    private void unknown(String key) {
        if (Secrets.isSecret(key)) {
            wrong(
                    key,
                    ", and secrets stand in the environment alone",
                    "remove it from the file, and set " + Secrets.variable(key) + " there");
        } else {
            wrong(key, ", which is no setting", "the nearest is " + Setting.nearest(key));
        }
    }

    private void wrong(String key, String how, String remedy) {
        String text = file + " sets " + key + (how.startsWith(",") ? how : " " + how);
        mistakes.accept(new Mistake(key, lines.get(key), text, remedy));
    }

    private void wrong(String what, String remedy) {
        mistakes.accept(new Mistake(null, null, file + " " + what, remedy));
    }
}
