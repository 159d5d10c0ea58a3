package org.attache.formats.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves out records of which the same list holds a later version: the same mark with a higher count. */
final class Versions {

    private static final List<String> COUNTS = List.of("rev", "revision", "version", "sequence", "seq");

    private Versions() {}

    static List<Map<String, String>> latest(List<Map<String, String>> rows) {
        String count = COUNTS.stream()
                .filter(name -> rows.stream().allMatch(row -> number(row.get(name)) != null))
                .findFirst()
                .orElse(null);
        String mark = References.MARKS.stream()
                .filter(name -> rows.stream().allMatch(row -> row.containsKey(name)))
                .findFirst()
                .orElse(null);
        if (count == null || mark == null) {
            return rows;
        }
        Map<String, Long> highest = new HashMap<>();
        rows.forEach(row -> highest.merge(String.valueOf(row.get(mark)), order(row, count), Math::max));
        List<Map<String, String>> latest = new ArrayList<>(rows);
        latest.removeIf(row -> order(row, count) < highest.getOrDefault(String.valueOf(row.get(mark)), 0L));
        return latest;
    }

    private static long order(Map<String, String> row, String count) {
        Long number = number(row.get(count));
        return number == null ? 0 : number;
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,9}") ? null : Long.valueOf(text);
    }
}
