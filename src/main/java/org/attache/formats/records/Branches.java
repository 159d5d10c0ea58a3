package org.attache.formats.records;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.geography.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Tells which values of a record are records by themselves, and which say something of it. */
final class Branches {

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.[12]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-\\d\\d");

    private Branches() {}

    /** Whether the names in a map are days, months or places, which are said of what stands under them. */
    static boolean isKeyed(Map<?, ?> map) {
        return !map.isEmpty()
                && map.keySet().stream()
                        .map(String::valueOf)
                        .allMatch(key -> !kind(key).isEmpty());
    }

    /** What a name in a map is that is a value itself; empty where it is none. */
    static String kind(String key) {
        if (DAY.matcher(key).matches()) {
            return "date";
        }
        boolean isMonth = MONTH.matcher(key).matches()
                || Stream.of(Month.values())
                        .anyMatch(month -> month.name().equals(key.toUpperCase(Locale.ROOT)) && key.length() > 3);
        if (isMonth) {
            return "month";
        }
        boolean isName = !key.isEmpty() && Character.isUpperCase(key.codePointAt(0)) && !Heads.isKnown(key);
        return isName && !Gazetteer.named(key).isEmpty() ? "place" : "";
    }

    /** Whether a value holds records of its own: maps in a list, or somebody in each item of one. */
    static boolean isOne(String key, @Nullable Object value) {
        return switch (value) {
            case List<?> list ->
                list.stream().anyMatch(item -> item instanceof Map || item instanceof List)
                        || (list.size() > 1 && Heads.isOfPeople(key));
            case Map<?, ?> map ->
                isKeyed(map)
                        || map.entrySet().stream()
                                .anyMatch(entry -> isOne(String.valueOf(entry.getKey()), entry.getValue()));
            case null -> false;
            default -> false;
        };
    }

    /**
     * Takes what a value says of a record.
     *
     * @param record the name of the record, which tells what its "name" is
     */
    static void flatten(String key, String record, @Nullable Object value, Map<String, String> row) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((inner, held) -> flatten(Heads.of(String.valueOf(inner), key), key, held, row));
            case null -> {}
            default -> {
                String name = Heads.of(key, record);
                String words = Values.words(value);
                if (!words.isBlank()) {
                    row.put(row.containsKey(name) ? record + " " + name : name, words);
                }
            }
        }
    }
}
