package org.attache.formats.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.dates.DateRange;
import org.attache.dates.DayOrder;
import org.attache.formats.table.head.ColumnHead;
import org.jspecify.annotations.Nullable;

/**
 * Two columns whose heads say nothing known and whose cells are days in every row, the one never before the other and
 * never long after it: the first and the last day of a stay, such as "in" and "out".
 */
record StayColumns(int start, int end) {

    /** A day of birth and another day are no stay. */
    private static final int LONGEST = 366;

    /** Fewer rows show nothing. */
    private static final int LEAST = 2;

    static Optional<StayColumns> of(List<@Nullable ColumnHead> heads, List<List<String>> rows, @Nullable ZoneId zone) {
        List<Integer> days = IntStream.range(0, heads.size())
                .filter(column -> isOpen(heads.get(column)))
                .filter(column -> rows.stream().allMatch(row -> day(row, column, zone) != null))
                .boxed()
                .toList();
        return rows.size() >= LEAST && days.size() == 2 && rows.stream().allMatch(row -> isStay(row, days, zone))
                ? Optional.of(new StayColumns(days.getFirst(), days.getLast()))
                : Optional.empty();
    }

    private static boolean isOpen(@Nullable ColumnHead head) {
        return head == null || head == ColumnHead.OTHER;
    }

    private static boolean isStay(List<String> row, List<Integer> days, @Nullable ZoneId zone) {
        LocalDate start = day(row, days.getFirst(), zone);
        LocalDate end = day(row, days.getLast(), zone);
        return start != null && end != null && !end.isBefore(start) && ChronoUnit.DAYS.between(start, end) <= LONGEST;
    }

    private static @Nullable LocalDate day(List<String> row, int column, @Nullable ZoneId zone) {
        DateRange days = column < row.size() ? WrittenDays.of(row.get(column), zone, DayOrder.UNKNOWN) : null;
        return days == null || days.days() > 1 ? null : days.first();
    }
}
