package org.attache.formats.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds things of a kind in what pages say for programs, at any depth. */
final class Descriptions {

    private static final int MOST_VALUES = 100_000;

    private Descriptions() {}

    /**
     * The things of a kind, in their order on each level.
     *
     * @param type whether a type in small letters is one of that kind
     */
    static List<Map<?, ?>> of(List<?> descriptions, Predicate<String> type) {
        return all(descriptions).stream()
                .filter(thing -> Stream.of(JsonLd.words(thing.get("@type"))
                                .toLowerCase(Locale.ROOT)
                                .split(",\\s*"))
                        .anyMatch(type))
                .toList();
    }

    /** All things, those of each level in their order. */
    static List<Map<?, ?>> all(List<?> descriptions) {
        List<Map<?, ?>> found = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(descriptions);
        for (int i = 0; i < MOST_VALUES && !open.isEmpty(); i++) {
            switch (open.remove()) {
                case List<?> list -> list.stream().filter(item -> item != null).forEach(open::add);
                case Map<?, ?> map -> {
                    found.add(map);
                    map.values().stream().filter(value -> value != null).forEach(open::add);
                }
                default -> {}
            }
        }
        return found;
    }
}
