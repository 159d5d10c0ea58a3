package org.attache.jackson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.dates.Years;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/** One line of a JSON Lines file: an object. Errors are clauses that follow the name of the line. */
record Line(Map<?, ?> fields) {

    static Line parse(String line) {
        Object value;
        try {
            value = JsonText.parse(line);
        } catch (MalformedData e) {
            throw new MalformedData(
                    "is no JSON (" + String.valueOf(e.getMessage()).replaceFirst("^line 1: ", "") + ")");
        }
        if (value instanceof Map<?, ?> fields) {
            return new Line(fields);
        }
        throw new MalformedData("is no JSON object");
    }

    /** A text; null where it is missing. */
    @Nullable
    String text(String key) {
        return switch (fields.get(key)) {
            case null -> null;
            case String text -> text;
            default -> throw new MalformedData("has something other than text as its " + key);
        };
    }

    /** By what the line is known: a text or a number; null where it is missing. */
    @Nullable
    String id() {
        return fields.get("id") instanceof Number number ? number.toString() : text("id");
    }

    String needed(String key) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw new MalformedData("has no " + key);
        }
        return text;
    }

    @Nullable
    LocalDate day(String key) {
        String text = text(key);
        try {
            return text == null ? null : Years.day(text);
        } catch (DateTimeException e) {
            throw new MalformedData("has the " + key + " \"" + text + "\", which is no ISO date such as 2023-12-03");
        }
    }

    boolean has(String key) {
        return fields.get(key) != null;
    }

    /** Objects; empty where they are missing. */
    List<Line> objects(String key) {
        return switch (fields.get(key)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(each -> object(key, each)).toList();
            default -> throw new MalformedData("has something other than a list of objects as its " + key);
        };
    }

    private static Line object(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new Line(fields);
        }
        throw new MalformedData("has something other than objects in its " + key);
    }

    private static String one(String key, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new MalformedData("has something other than texts in its " + key);
    }

    /** Texts, or a single one; empty where they are missing. */
    List<String> texts(String key) {
        return switch (fields.get(key)) {
            case null -> List.of();
            case String text -> List.of(text);
            case List<?> list -> list.stream().map(each -> one(key, each)).toList();
            default -> throw new MalformedData("has something other than a list of texts as its " + key);
        };
    }
}
