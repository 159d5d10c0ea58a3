package org.attache.formats.table;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.WrittenDay;
import org.attache.source.YearlessDays;
import org.jspecify.annotations.Nullable;

/**
 * The days of a row.
 *
 * @param start null where the row has no first day, or not one day alone
 * @param end null where it has no last day
 * @param yearless both where the row names no year at all; null otherwise
 * @param words both as people read them; a day that cannot be told is as the row has it; null for none
 * @param doubt why the days cannot be as they are written, so that the row has none; null where they can
 */
record RowDays(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable YearlessDays yearless,
        @Nullable String words,
        @Nullable String doubt) {

    static RowDays of(Map<Field, String> parts, ZoneId zone, Map<Field, DayOrder> orders) {
        DateRange first = days(parts, Field.START, zone, orders);
        DateRange last = parts.containsKey(Field.END) ? days(parts, Field.END, zone, orders) : first;
        LocalDate start = first == null ? null : first.first();
        LocalDate end = last == null || (!parts.containsKey(Field.END) && last.days() == 1) ? null : last.last();
        if (start != null && end != null && !end.isBefore(start)) {
            return new RowDays(start, end, null, DateWords.of(new DateRange(start, end)), null);
        }
        String words = Stream.of(words(start, parts.get(Field.START)), words(end, parts.get(Field.END)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" to "));
        boolean isOpen = isOpen(start, parts.get(Field.START)) || isOpen(end, parts.get(Field.END));
        String told = words.isEmpty() ? null : isOpen ? words + " (day or month first?)" : words;
        String doubt = doubt(parts, zone, orders, start, end);
        // Half of what cannot be whole would be a visit that nobody wrote down.
        return doubt != null
                ? new RowDays(null, null, null, told, doubt)
                : new RowDays(start, end, start == null && end == null ? yearless(parts) : null, told, null);
    }

    private static @Nullable String doubt(
            Map<Field, String> parts,
            ZoneId zone,
            Map<Field, DayOrder> orders,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        if (start != null && end != null) {
            return "its last day, " + DateWords.of(DateRange.on(end)) + ", is before its first, "
                    + DateWords.of(DateRange.on(start));
        }
        return Stream.of(Field.START, Field.END)
                .map(field -> NoDay.of(parts.get(field), zone, orders.getOrDefault(field, DayOrder.UNKNOWN)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(day -> day + " is no day")
                .orElse(null);
    }

    private static @Nullable YearlessDays yearless(Map<Field, String> parts) {
        Meaning.Yearless first = WrittenDays.yearless(parts.get(Field.START));
        Meaning.Yearless last = parts.containsKey(Field.END) ? WrittenDays.yearless(parts.get(Field.END)) : first;
        MonthDay end =
                last == null || (!parts.containsKey(Field.END) && last.first().equals(last.last()))
                        ? null
                        : last.last();
        return first == null && last == null ? null : new YearlessDays(first == null ? null : first.first(), end);
    }

    private static @Nullable DateRange days(
            Map<Field, String> parts, Field field, ZoneId zone, Map<Field, DayOrder> orders) {
        return WrittenDays.of(parts.get(field), zone, orders.getOrDefault(field, DayOrder.UNKNOWN));
    }

    private static boolean isOpen(@Nullable LocalDate day, @Nullable String cell) {
        return day == null && cell != null && WrittenDay.isOpen(cell);
    }

    private static String words(@Nullable LocalDate day, @Nullable String cell) {
        return day != null ? DateWords.of(DateRange.on(day)) : cell == null ? "" : cell;
    }
}
