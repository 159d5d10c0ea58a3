package org.attache.formats.records;

import java.io.InterruptedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.formats.file.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The records of a value: maps of named texts that no other records stand in. Each has what its parents say, too, so
 * that the visits of a day in a city have that day and that city.
 */
public final class Records {

    private static final int DEEPEST = 60;
    private static final int LONGEST = 300;

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, String> besides = new LinkedHashMap<>();
    private final References references;
    private final @Nullable ZoneId zone;
    private boolean isNested;

    private Records(References references, @Nullable ZoneId zone) {
        this.references = references;
        this.zone = zone;
    }

    /**
     * The records of a value.
     *
     * @param name what the value is called; empty for nothing
     */
    public static Records of(@Nullable Object value, String name) throws InterruptedIOException {
        References references = References.in(value);
        Records records = new Records(references, LocalMoments.zone(value));
        records.walk(value, name, Map.of(), 0);
        return records;
    }

    /** Whether a plain list would not say all: something stands under parents, or by a mark of its own elsewhere. */
    public boolean isNested() {
        return isNested || references.isUsed();
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /** What is said of all of them and stands in none. */
    public Map<String, String> besides() {
        return besides;
    }

    /** The newest records of each kind in their order, with whole days and with names in the place of marks. */
    public List<List<Map<String, String>>> tables() {
        return tables.values().stream()
                .map(Versions::latest)
                .map(references::resolved)
                .map(rows -> LocalMoments.told(rows, zone))
                .map(rows -> rows.stream().map(DayParts::joined).toList())
                .toList();
    }

    /** The names of the values of some records, in the order in which they occur. */
    public static Set<String> columns(List<Map<String, String>> rows) {
        return rows.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void walk(@Nullable Object value, String name, Map<String, String> above, int depth)
            throws InterruptedIOException {
        Deadline.heed();
        if (depth > DEEPEST) {
            return;
        }
        switch (value) {
            case Map<?, ?> map -> {
                if (Branches.isKeyed(map)) {
                    keyed(map, name, above, depth);
                } else {
                    record(map, name, above, depth);
                }
            }
            case List<?> list -> {
                for (Object item : list) {
                    if (item instanceof Map || item instanceof List) {
                        walk(item, name, above, depth + 1);
                    } else if (item != null && !above.isEmpty()) {
                        add(name, with(above, Map.of(Heads.one(name), item.toString())));
                    }
                }
            }
            case null -> {}
            default -> {
                if (!above.isEmpty()) {
                    add(name, with(above, Map.of(Heads.one(name), value.toString())));
                }
            }
        }
    }

    /** Days, months or places that are the names of what stands under them. */
    private void keyed(Map<?, ?> map, String name, Map<String, String> above, int depth) throws InterruptedIOException {
        isNested = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            walk(entry.getValue(), name, with(above, Map.of(Branches.kind(key), key)), depth + 1);
        }
    }

    private void record(Map<?, ?> map, String name, Map<String, String> above, int depth)
            throws InterruptedIOException {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, Object> branches = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (references.isLookup(entry.getValue())) {
                continue;
            }
            if (references.isDescribing(entry.getValue())) {
                branches.put(key, new ArrayList<>(((Map<?, ?>) entry.getValue()).values()));
            } else if (Branches.isOne(key, entry.getValue())) {
                branches.put(key, entry.getValue());
            } else {
                Branches.flatten(key, name, entry.getValue(), own);
            }
        }
        if (branches.isEmpty()) {
            add(name, with(above, own));
            return;
        }
        Map<String, String> inherited = new LinkedHashMap<>(above);
        for (Map.Entry<String, String> said : own.entrySet()) {
            boolean isOfAll = depth > 0 ? said.getValue().length() <= LONGEST : Heads.isOfAll(said.getKey());
            if (isOfAll) {
                isNested |= depth > 0;
                inherited.put(Heads.inherited(said.getKey(), name), said.getValue());
            } else {
                besides.putIfAbsent(said.getKey(), said.getValue());
            }
        }
        for (Map.Entry<String, Object> branch : branches.entrySet()) {
            walk(branch.getValue(), branch.getKey(), inherited, depth + 1);
        }
    }

    /** The nearest parent that says something prevails. */
    private static Map<String, String> with(Map<String, String> above, Map<String, String> own) {
        Map<String, String> both = new LinkedHashMap<>(above);
        both.putAll(own);
        return both;
    }

    private void add(String name, Map<String, String> row) {
        if (!row.isEmpty()) {
            tables.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
    }
}
