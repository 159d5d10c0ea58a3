package org.attache.mcp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.dates.Years;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, each read as what it has to be. A null counts as left out.
 *
 * <p>Every method throws {@link MalformedData} with a sentence that names the argument and the remedy.
 */
final class Arguments {

    private final Map<?, ?> values;
    private final String owner;

    Arguments(Map<?, ?> values) {
        this(values, "");
    }

    private Arguments(Map<?, ?> values, String owner) {
        this.values = values;
        this.owner = owner;
    }

    /** A text that has to be there. */
    String needed(String name, int longest) {
        return text(name, longest)
                .orElseThrow(() -> new MalformedData(
                        "The argument " + owner + name + " is missing; give it as a text that is not empty."));
    }

    /** A text; empty where it is blank. */
    Optional<String> text(String name, int longest) {
        return Optional.ofNullable(values.get(name))
                .map(value -> text(name, value, longest))
                .filter(text -> !text.isBlank());
    }

    private String text(String name, @Nullable Object value, int longest) {
        if (!(value instanceof String text)) {
            throw new MalformedData("The argument " + owner + name + " has to be a text.");
        }
        if (text.length() > longest) {
            throw new MalformedData("The argument " + owner + name + " has " + text.length()
                    + " characters; give it no more than " + longest + ".");
        }
        return text;
    }

    /** A day. */
    Optional<LocalDate> day(String name) {
        return text(name, 20).map(text -> {
            try {
                return Years.day(text.strip());
            } catch (DateTimeException e) {
                throw new MalformedData(
                        "The argument " + owner + name + " is \"" + text + "\"; write the day as 2023-12-03.");
            }
        });
    }

    /** Texts in their order. */
    List<String> texts(String name, int most, int longest) {
        return list(name, most).stream()
                .map(value -> text(name, value, longest))
                .toList();
    }

    /** Objects in their order, whose arguments are named after them. */
    List<Arguments> objects(String name, int most) {
        List<?> list = list(name, most);
        return IntStream.range(0, list.size())
                .mapToObj(i -> object(list.get(i), owner + name + "[" + i + "]"))
                .toList();
    }

    private static Arguments object(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> fields) {
            return new Arguments(fields, name + ".");
        }
        throw new MalformedData("The argument " + name + " has to be an object.");
    }

    private List<?> list(String name, int most) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new MalformedData("The argument " + owner + name + " has to be a list.");
        }
        if (list.size() > most) {
            throw new MalformedData("The argument " + owner + name + " has " + list.size()
                    + " entries; give it no more than " + most + ".");
        }
        return list;
    }
}
