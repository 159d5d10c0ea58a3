package org.attache.formats.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.WrittenDay;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row in words. The words claim no more than the row: a schedule does not say whether a visit took place, so there is
 * no verb, as in "Ada Moreau, envoy: Norway (Oslo), March 3 to 5, 2024. Talks on fisheries."
 */
public final class RowText {

    private RowText() {}

    /** A row of a table that nobody has explained; where no column has a name, the cells alone. */
    public static String of(List<String> columns, List<String> cells) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                boolean named = i < columns.size() && !columns.get(i).isBlank();
                String column = named ? columns.get(i) : "column " + (i + 1);
                parts.add(columns.isEmpty() ? cells.get(i) : column + ": " + cells.get(i));
            }
        }
        return String.join("; ", parts);
    }

    public static String of(Map<Field, String> parts, ZoneId zone) {
        String who = joined(", ", parts.get(Field.VISITOR), parts.get(Field.ROLE));
        String country = parts.get(Field.COUNTRY);
        String place = parts.get(Field.PLACE);
        String where = country == null || place == null ? joined("", country, place) : country + " (" + place + ")";
        String visit = joined(", ", where, dates(parts, zone));
        return joined(" ", sentence(joined(": ", who, visit)), sentence(parts.getOrDefault(Field.PURPOSE, "")));
    }

    private static @Nullable String dates(Map<Field, String> parts, ZoneId zone) {
        LocalDate start = WrittenDay.of(parts.get(Field.START), zone);
        LocalDate end = WrittenDay.of(parts.get(Field.END), zone);
        if (start != null && end != null && !end.isBefore(start)) {
            return DateWords.of(new DateRange(start, end));
        }
        return joined(" to ", words(start, parts.get(Field.START)), words(end, parts.get(Field.END)));
    }

    /** A day in words; where the cell holds no day, the words of the cell. */
    private static @Nullable String words(@Nullable LocalDate day, @Nullable String cell) {
        return day == null ? cell : DateWords.of(DateRange.on(day));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String sentence(String text) {
        return text.isBlank() || text.matches("(?s).*[.!?…][\"”’)]*") ? text : text + ".";
    }

    /** The columns as they are; null where the row names no visitor. */
    static @Nullable ScheduleEntry entry(Map<Field, String> parts, ZoneId zone) {
        String visitor = parts.get(Field.VISITOR);
        if (visitor == null) {
            return null;
        }
        DateRange first = WrittenDays.of(parts.get(Field.START), zone);
        DateRange last = parts.containsKey(Field.END) ? WrittenDays.of(parts.get(Field.END), zone) : first;
        LocalDate start = first == null ? null : first.first();
        LocalDate end = last == null || (last.equals(first) && last.days() == 1 && !parts.containsKey(Field.END))
                ? null
                : last.last();
        return new ScheduleEntry(
                visitor,
                parts.get(Field.ROLE),
                parts.get(Field.COUNTRY),
                parts.get(Field.PLACE),
                start,
                start != null && end != null && end.isBefore(start) ? null : end,
                parts.get(Field.PURPOSE));
    }
}
