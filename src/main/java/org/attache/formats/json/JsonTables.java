package org.attache.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.records.Machinery;
import org.attache.formats.records.Values;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.RowText;
import org.attache.formats.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a JSON value: its lists of objects, also within objects, and an object alone that says who is where and
 * when. What stands beside them comes before.
 */
final class JsonTables {

    private static final int MOST_COLUMNS = 1_000;
    private static final int DEEPEST = 8;

    private final List<List<?>> tables = new ArrayList<>();
    private final Map<String, String> besides = new LinkedHashMap<>();

    private final Set<String> known;

    /**
     * Looks for them.
     *
     * @param known what need not be said besides them
     */
    JsonTables(@Nullable Object value, Set<String> known) {
        this.known = known;
        if (value instanceof List<?> list && isTable(list)) {
            tables.add(list);
        } else if (value instanceof Map<?, ?> map) {
            find(map, "", 0);
            if (tables.isEmpty() && TableHead.isLikely(names(map))) {
                tables.add(List.of(map));
                besides.clear();
            }
        }
    }

    private void find(Map<?, ?> map, String within, int depth) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = within + entry.getKey();
            switch (entry.getValue()) {
                case List<?> list -> {
                    if (isTable(list)) {
                        tables.add(list);
                    }
                }
                case Map<?, ?> held -> {
                    if (depth < DEEPEST) {
                        find(held, name + ".", depth + 1);
                    }
                }
                case String words -> {
                    if (!known.contains(words) && !Machinery.isColumn(name, List.of(words))) {
                        besides.put(name, words);
                    }
                }
                case null -> {}
                default -> {}
            }
        }
    }

    private static List<String> names(Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String)
                .map(entry -> String.valueOf(entry.getKey()))
                .toList();
    }

    private static boolean isTable(List<?> list) {
        return !list.isEmpty() && list.stream().allMatch(item -> item instanceof Map);
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The rows of all tables, after what is said besides them. */
    RowCollector rows(SourceFile file, ReadLimits limits) throws IOException {
        if (tables.stream().mapToLong(List::size).sum() > limits.maxStatements()) {
            throw RefusedFile.tooManyStatements(limits.maxStatements());
        }
        RowCollector collector = new RowCollector(file, limits);
        boolean isFirst = true;
        for (List<?> table : tables) {
            add(table, isFirst, file.sidecar().schedule() != null, collector);
            isFirst = false;
        }
        return collector;
    }

    private void add(List<?> objects, boolean isFirst, boolean isMapped, RowCollector collector) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Object object : objects) {
            Deadline.heed();
            Map<String, String> row = new LinkedHashMap<>();
            flatten("", object, row);
            rows.add(row);
            columns.addAll(row.keySet());
            if (columns.size() > MOST_COLUMNS) {
                throw new RefusedFile("has more than %,d columns; split it".formatted(MOST_COLUMNS));
            }
        }
        List<String> unsaid = isMapped ? List.of() : Machinery.columns(columns, rows);
        unsaid.forEach(columns::remove);
        collector.begin(List.copyOf(columns), isFirst);
        if (!unsaid.isEmpty()) {
            collector.remark(Machinery.remark(unsaid));
        }
        if (isFirst) {
            for (Map.Entry<String, String> said : besides.entrySet()) {
                collector.add(RowText.of(List.of(said.getKey()), List.of(said.getValue())), null);
            }
        }
        for (Map<String, String> row : rows) {
            Deadline.heed();
            collector.add(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
    }

    /** The fields of an object; those of an object within it by both names with a dot between. */
    private static void flatten(String name, @Nullable Object value, Map<String, String> row) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> flatten(name.isEmpty() ? String.valueOf(key) : name + "." + key, held, row));
        } else if (value != null) {
            row.put(name, Values.words(value));
        }
    }
}
