package org.attache.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/**
 * Copies what a YAML parser built into maps, lists and scalars of its own. Aliases are written out, which ends in an
 * error where a text contains itself or stands for far more than it says.
 */
final class PlainValue {

    private static final int DEEPEST = 64;
    private static final int MOST = 1_000_000;

    private int values;

    private PlainValue() {}

    static @Nullable Object of(@Nullable Object value) {
        return new PlainValue().copy(value, 0);
    }

    private @Nullable Object copy(@Nullable Object value, int depth) {
        values++;
        if (depth > DEEPEST || values > MOST) {
            throw new MalformedData("nests or repeats itself beyond reason");
        }
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, held) -> {
                    if (copy.containsKey(String.valueOf(key))) {
                        throw new MalformedData("has the key " + key + " twice");
                    }
                    copy.put(String.valueOf(key), copy(held, depth + 1));
                });
                yield copy;
            }
            case Iterable<?> list -> {
                List<@Nullable Object> copy = new ArrayList<>();
                list.forEach(held -> copy.add(copy(held, depth + 1)));
                yield copy;
            }
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            case String text -> text;
            default -> throw new MalformedData("holds something other than text, numbers, lists and keys");
        };
    }
}
