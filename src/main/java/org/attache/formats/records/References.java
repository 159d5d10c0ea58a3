package org.attache.formats.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand in one place of a file by a mark, such as {@code "p1": "Ada Moreau"}, and are meant by the mark in
 * others. A column means them where all that stands in it are marks of one such list.
 */
final class References {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 40;

    static final List<String> MARKS = List.of("id", "key", "code", "xml:id", "uid");
    private static final List<String> NAMES = List.of("name", "title", "label", "text", "fullName", "full_name");

    /** Each list with the names by its marks. */
    private final IdentityHashMap<Object, Map<String, String>> lookups = new IdentityHashMap<>();

    private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private References() {}

    /** The lists of a value to which something else in it refers. */
    static References in(@Nullable Object value) {
        References references = new References();
        references.find(value, 0);
        if (!references.lookups.isEmpty()) {
            Map<String, Set<String>> columns = new LinkedHashMap<>();
            references.columns(value, columns, 0);
            references.lookups.forEach((list, names) -> {
                boolean isMeant = columns.entrySet().stream()
                        .anyMatch(column -> names.equals(references.lookup(column.getValue())));
                if (isMeant) {
                    references.used.add(list);
                }
            });
            references.lookups.keySet().retainAll(references.used);
        }
        return references;
    }

    boolean isUsed() {
        return !used.isEmpty();
    }

    /** Whether a value is a list of names for marks, which says nothing else. */
    boolean isLookup(@Nullable Object value) {
        return value instanceof Map<?, ?> map && used.contains(map) && !isDescribing(map);
    }

    /** Whether a value is a list of things by their marks that says more of them than their names. */
    boolean isDescribing(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                && used.contains(map)
                && map.values().stream().allMatch(held -> held instanceof Map);
    }

    /** The records with names in the place of marks. */
    List<Map<String, String>> resolved(List<Map<String, String>> rows) {
        if (lookups.isEmpty()) {
            return rows;
        }
        Map<String, Map<String, String>> byColumn = new LinkedHashMap<>();
        for (String column : Records.columns(rows)) {
            Set<String> said = new HashSet<>();
            rows.forEach(row -> said.add(row.getOrDefault(column, "")));
            said.remove("");
            Map<String, String> names = MARKS.contains(column) ? null : lookup(said);
            if (names != null) {
                byColumn.put(column, names);
            }
        }
        List<Map<String, String>> resolved = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> named = new LinkedHashMap<>();
            row.forEach((column, cell) -> {
                Map<String, String> names = byColumn.get(column);
                named.put(
                        names == null ? column : column.replaceFirst("(?<=.)[_ -]?(?i:id|ref|key)$", ""),
                        names == null ? cell : names.getOrDefault(cell, cell));
            });
            resolved.add(named);
        }
        return resolved;
    }

    /** The only list that has all of some marks; null for none. */
    private @Nullable Map<String, String> lookup(Set<String> marks) {
        List<Map<String, String>> fitting = marks.isEmpty()
                ? List.of()
                : lookups.values().stream()
                        .filter(names -> names.keySet().containsAll(marks))
                        .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private void find(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (value) {
            case Map<?, ?> map -> {
                Map<String, String> names = names(map);
                if (depth > 0 && !names.isEmpty()) {
                    lookups.put(map, names);
                }
                map.values().forEach(held -> find(held, depth + 1));
            }
            case List<?> list -> {
                Map<String, String> names = names(list);
                if (!names.isEmpty()) {
                    lookups.put(list, names);
                }
            }
            case null -> {}
            default -> {}
        }
    }

    private static Map<String, String> names(Map<?, ?> map) {
        Map<String, String> names = new LinkedHashMap<>();
        map.forEach((mark, name) -> {
            Object called = name instanceof Map<?, ?> thing ? first(thing, NAMES) : name;
            if (called instanceof String text) {
                names.put(String.valueOf(mark), text);
            }
        });
        boolean isList = names.size() == map.size()
                && names.keySet().stream()
                        .noneMatch(mark -> mark.contains(" ") || mark.length() > LONGEST || Heads.isKnown(mark));
        return isList ? names : Map.of();
    }

    private static Map<String, String> names(List<?> list) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Object item : list) {
            Object mark = item instanceof Map<?, ?> map ? first(map, MARKS) : null;
            Object name = item instanceof Map<?, ?> map ? name(map) : null;
            if (mark == null || name == null) {
                return Map.of();
            }
            names.put(mark.toString(), name.toString());
        }
        return names;
    }

    /** What a record is called: its name, or the only text that it has besides its mark. */
    private static @Nullable Object name(Map<?, ?> map) {
        Object named = first(map, NAMES);
        return named != null || map.size() != 2
                ? named
                : map.entrySet().stream()
                        .filter(entry -> !MARKS.contains(String.valueOf(entry.getKey())))
                        .map(entry -> (Object) entry.getValue())
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Object first(Map<?, ?> map, List<String> keys) {
        for (String key : keys) {
            Object value = map.get(key);
            if (value instanceof String || value instanceof Number) {
                return value;
            }
        }
        return null;
    }

    /** What stands under each name of a record, whichever record it is in. */
    private void columns(@Nullable Object value, Map<String, Set<String>> columns, int depth) {
        if (depth > LONGEST || (value instanceof Map && lookups.containsKey(value))) {
            return;
        }
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, held) -> {
                    String name = String.valueOf(key);
                    if ((held instanceof String || held instanceof Number) && !MARKS.contains(name)) {
                        columns.computeIfAbsent(name, any -> new HashSet<>()).add(held.toString());
                    } else {
                        columns(held, columns, depth + 1);
                    }
                });
            case List<?> list -> list.forEach(item -> columns(item, columns, depth + 1));
            case null -> {}
            default -> {}
        }
    }
}
