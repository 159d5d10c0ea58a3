package org.attache.formats.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the columns of a table say who is where and when. */
public record Schedule(Map<Field, Source> fields, String place) {

    /** A part of a schedule. */
    public enum Field {
        VISITOR,
        ROLE,
        COUNTRY,
        PLACE,
        START,
        END,
        PURPOSE,
        /** How far the visit has come, in words; those of one that is off count. */
        STATUS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a part comes from. */
    sealed interface Source {
        record Column(String name) implements Source {}

        record Constant(String value) implements Source {}
    }

    public Schedule {
        fields = Map.copyOf(fields);
    }

    static Schedule of(Keys keys) throws RefusedFile {
        Map<Field, Source> fields = new EnumMap<>(Field.class);
        for (Object key : keys.values().keySet()) {
            Field field = field(String.valueOf(key))
                    .orElseThrow(() -> new RefusedFile("has \"" + key
                            + "\" in the schedule of its " + keys.place()
                            + "; map visitor, role, country, place, start, end, purpose or status"));
            fields.put(field, source(keys, field.key()));
        }
        if (!fields.containsKey(Field.VISITOR)) {
            throw new RefusedFile(
                    "has a schedule without visitor in its " + keys.place() + "; map visitor to a column");
        }
        return new Schedule(fields, keys.place());
    }

    private static Optional<Field> field(String key) {
        return List.of(Field.values()).stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    private static Source source(Keys keys, String key) throws RefusedFile {
        Object value = keys.values().get(key);
        if (value instanceof Map<?, ?> map && map.get("value") != null && map.size() == 1) {
            return new Source.Constant(String.valueOf(map.get("value")));
        }
        if (value == null || value instanceof Map || value instanceof List) {
            throw keys.wrong(key, "write the name of a column, or {value: …} for the same in each row");
        }
        return new Source.Column(value.toString());
    }

    /** Whether all columns that it maps are among these. */
    public boolean fits(List<String> columns) {
        List<String> known = columns.stream().map(Schedule::folded).toList();
        return fields.values().stream()
                .allMatch(source -> !(source instanceof Source.Column column) || known.contains(folded(column.name())));
    }

    /** The schedule of a table with these columns. */
    public Bound bind(List<String> columns) throws RefusedFile {
        List<String> known = columns.stream().map(Schedule::folded).toList();
        Map<Field, Integer> indexes = new EnumMap<>(Field.class);
        Map<Field, String> constants = new EnumMap<>(Field.class);
        for (Map.Entry<Field, Source> field : fields.entrySet()) {
            switch (field.getValue()) {
                case Source.Constant constant -> constants.put(field.getKey(), constant.value());
                case Source.Column column -> {
                    int index = known.indexOf(folded(column.name()));
                    if (index < 0) {
                        throw new RefusedFile("has no column \"" + column.name() + "\", which the schedule of its "
                                + place + " names; its columns are " + String.join(", ", columns));
                    }
                    indexes.put(field.getKey(), index);
                }
            }
        }
        return new Bound(indexes, constants);
    }

    private static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    /** A schedule that knows where its columns stand. */
    public record Bound(Map<Field, Integer> indexes, Map<Field, String> constants) {

        /** What a row says; parts that are blank are missing. */
        public Map<Field, String> parts(List<String> cells) {
            Map<Field, String> parts = new EnumMap<>(Field.class);
            parts.putAll(constants);
            indexes.forEach((field, index) -> {
                String cell = index < cells.size() ? cells.get(index) : "";
                if (!cell.isBlank()) {
                    parts.put(field, cell);
                }
            });
            return parts;
        }

        /** Whether a row says anything of its own in these columns. */
        public boolean speaks(List<String> cells) {
            return indexes.values().stream()
                    .anyMatch(index -> index < cells.size() && !cells.get(index).isBlank());
        }
    }
}
