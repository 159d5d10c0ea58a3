package org.attache.formats.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.dates.DayOrder;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.Schedule;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.table.head.ColumnHead;
import org.attache.source.Remark;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table for a schedule that nobody has explained: where its head names a person or a delegation and a day, and
 * its first rows hold such.
 *
 * @param schedule how its columns say who is where and when; null where it is none
 * @param remark what was taken for what, or why it is no schedule though it looks like one; null for any other table
 * @param days how its days are spread over several columns
 */
public record Recognition(
        Schedule.@Nullable Bound schedule, @Nullable Remark remark, SpreadDays days) {

    /** Rows that show what a column holds. */
    public static final int SAMPLE = 20;

    static final Recognition NONE = new Recognition(null, null, SpreadDays.NONE);

    /** That of a table over which stands that another has taken its place. */
    static final Recognition WITHDRAWN = new Recognition(
            null,
            Remark.reading("a table was not read as a schedule: over it stands that it counts no more"),
            SpreadDays.NONE);

    /**
     * What a table is.
     *
     * @param rows its first rows
     * @param zone where a moment's day is looked for; null for the zone that it is written in
     */
    public static Recognition of(List<String> columns, List<List<String>> rows, @Nullable ZoneId zone) {
        List<@Nullable ColumnHead> heads = TableHead.of(columns);
        Predicate<String> isDay = cell -> WrittenDays.of(cell, zone, DayOrder.UNKNOWN) != null
                || WrittenDays.yearless(cell) != null
                || WrittenDay.isOpen(cell);
        SpreadDays spread = TableHead.isOfPeople(columns) ? SpreadDays.of(columns, rows, isDay) : SpreadDays.NONE;
        Optional<StayColumns> stays =
                TableHead.isOfPeople(columns) && spread.visits().isEmpty()
                        ? StayColumns.of(heads, rows, zone)
                        : Optional.empty();
        if (!TableHead.isLikely(columns) && stays.isEmpty() && spread.visits().isEmpty()) {
            return NONE;
        }
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        put(fields, Field.VISITOR, first(heads, rows, cell -> true, ColumnHead.VISITOR));
        for (ColumnHead kind : List.of(ColumnHead.GUEST, ColumnHead.NAME)) {
            if (!fields.containsKey(Field.VISITOR)) {
                put(fields, Field.VISITOR, first(heads, rows, Recognition::canBeSomebody, kind));
            }
        }
        spread.columns().stream().findFirst().ifPresent(column -> fields.put(Field.START, column));
        if (!fields.containsKey(Field.START)) {
            put(fields, Field.START, first(heads, rows, isDay, ColumnHead.START));
        }
        if (!fields.containsKey(Field.START)) {
            put(fields, Field.START, first(heads, rows, isDay, ColumnHead.DAY));
        }
        if (spread.columns().isEmpty()) {
            put(fields, Field.END, first(heads, rows, isDay, ColumnHead.END));
        }
        stays.filter(days -> !fields.containsKey(Field.START) && !fields.containsKey(Field.END))
                .ifPresent(days -> fields.putAll(Map.of(Field.START, days.start(), Field.END, days.end())));
        put(fields, Field.ROLE, first(heads, rows, cell -> true, ColumnHead.ROLE));
        put(fields, Field.PURPOSE, first(heads, rows, cell -> true, ColumnHead.PURPOSE));
        PlaceColumns.put(fields, heads, columns, rows);
        String missing =
                leads(fields, heads, rows) ? "its rows lead from one place to another" : missing(fields, heads);
        return missing == null
                ? new Recognition(
                        new Schedule.Bound(fields, Map.of()),
                        Remark.reading(taken(fields, columns, spread) + yearless(fields, rows)),
                        spread)
                : new Recognition(
                        null,
                        Remark.reading("a table looks like a schedule but was not read as one: " + missing),
                        SpreadDays.NONE);
    }

    /** What the schedule takes from a row; nothing from one that is but a title, or is of another table. */
    Map<Field, String> parts(List<String> row) {
        Map<Field, String> parts = schedule == null ? Map.of() : withDays(schedule.parts(row), row);
        return parts.size() < 2 ? Map.of() : GuestCell.apart(parts);
    }

    private Map<Field, String> withDays(Map<Field, String> parts, List<String> row) {
        String day = days.visit(row);
        if (!day.isBlank()) {
            parts.put(Field.START, day);
        }
        return parts;
    }

    /** A row as it is to be read: as several where it tells of several visits. */
    public List<List<String>> rows(List<String> row) {
        return days.rows(row);
    }

    /** What the schedule says of all rows of a table, one each; null for one that names nobody. */
    public List<@Nullable ScheduleEntry> entries(List<List<String>> rows, ZoneId zone) {
        DayColumns days = new DayColumns(Metadata.NONE, zone);
        List<Map<Field, String>> taken = rows.stream().map(this::parts).toList();
        taken.forEach(days::isOpen);
        List<@Nullable ScheduleEntry> entries = new ArrayList<>();
        taken.forEach(parts -> entries.add(RowText.entry(parts, RowDays.of(parts, zone, days.orders(parts)))));
        return entries;
    }

    static void put(Map<Field, Integer> fields, Field field, int column) {
        if (column >= 0) {
            fields.put(field, column);
        }
    }

    /** Whether a cell can name people: what happens, and where, has names too. */
    private static boolean canBeSomebody(String cell) {
        String said = cell.replaceAll("\\([^()]*\\)", " ");
        for (String word : said.strip().split("[^\\p{L}'’-]+")) {
            Noun noun = Lexicon.nounForm(word.toLowerCase(Locale.ROOT));
            if (noun == Noun.EVENT || noun == Noun.SITE || noun == Noun.VISIT || noun == Noun.MARK) {
                return false;
            }
        }
        return said.codePoints().anyMatch(Character::isUpperCase)
                && said.codePoints().noneMatch(Character::isDigit);
    }

    /** Whether people leave from elsewhere than they arrived, so that a row is of no one place. */
    private static boolean leads(
            Map<Field, Integer> fields, List<@Nullable ColumnHead> heads, List<List<String>> rows) {
        int last = heads.indexOf(ColumnHead.LAST_PLACE);
        int place = fields.getOrDefault(Field.PLACE, fields.getOrDefault(Field.COUNTRY, -1));
        return last >= 0
                && place >= 0
                && rows.stream().anyMatch(row -> !cell(row, last).equalsIgnoreCase(cell(row, place)));
    }

    private static @Nullable String missing(Map<Field, Integer> fields, List<@Nullable ColumnHead> heads) {
        boolean isOfTravel = fields.containsKey(Field.PLACE)
                || fields.containsKey(Field.COUNTRY)
                || heads.contains(ColumnHead.VISITOR)
                || heads.contains(ColumnHead.GUEST)
                || heads.contains(ColumnHead.START)
                || heads.contains(ColumnHead.END);
        return !fields.containsKey(Field.VISITOR)
                ? "its rows do not show who comes"
                : !fields.containsKey(Field.START)
                        ? "its days cannot be read; write them such as 2026-05-04"
                        : isOfTravel ? null : "it does not say where";
    }

    private static String yearless(Map<Field, Integer> fields, List<List<String>> rows) {
        boolean isYearless = rows.stream()
                .flatMap(row ->
                        Stream.of(Field.START, Field.END).map(field -> cell(row, fields.getOrDefault(field, -1))))
                .anyMatch(cell -> WrittenDays.yearless(cell) != null);
        return isYearless ? "; its days have no year, which follows from the title or the day of publication" : "";
    }

    private static String taken(Map<Field, Integer> fields, List<String> columns, SpreadDays spread) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            Integer column = fields.get(field);
            if (column != null) {
                boolean isSpread = field == Field.START && !spread.columns().isEmpty();
                said.put(
                        field.name().toLowerCase(Locale.ROOT),
                        (isSpread ? spread.columns() : List.of(column))
                                .stream()
                                        .map(each -> "“" + columns.get(each) + "”")
                                        .collect(Collectors.joining(", ")));
            }
        }
        return "a table was read as a schedule: "
                + said.entrySet().stream()
                        .map(each -> each.getKey() + " from " + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** The first column of a kind that mostly holds what it must; -1 for none. */
    static int first(
            List<@Nullable ColumnHead> heads, List<List<String>> rows, Predicate<String> holds, ColumnHead kind) {
        return IntStream.range(0, heads.size())
                .filter(column -> heads.get(column) == kind && isMostly(rows, column, holds))
                .findFirst()
                .orElse(-1);
    }

    static boolean isMostly(List<List<String>> rows, int column, Predicate<String> holds) {
        List<String> said = rows.stream()
                .map(row -> cell(row, column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return said.stream().filter(holds).count() * 2 > said.size();
    }

    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }
}
