package org.attache.formats.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DayOrder;
import org.jspecify.annotations.Nullable;

/** Finds days that no calendar has: "2026-02-30", "31 June 2026", "2026-13-05". */
final class NoDay {

    /** The numbers that some months have and others lack. */
    private static final Pattern LATE = Pattern.compile("(?<!\\d)(?:29|30|31)(?!\\d)");

    /** Every month has it. */
    private static final int EARLIER = 28;

    /** Programs write a year 0 where they know no day. */
    private static final Pattern ISO = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    private NoDay() {}

    /** The day that a cell writes although there is none, as people read it; null where there is none such. */
    static @Nullable String of(@Nullable String cell, ZoneId zone, DayOrder order) {
        if (cell == null || WrittenDays.of(cell, zone, order) != null) {
            return null;
        }
        Matcher late = LATE.matcher(cell);
        while (late.find()) {
            String earlier = cell.substring(0, late.start()) + EARLIER + cell.substring(late.end());
            DateRange days = WrittenDays.of(earlier, zone, order);
            int number = Integer.parseInt(late.group());
            if (days != null) {
                String found = Stream.of(days.first(), days.last())
                        .filter(day -> day.getDayOfMonth() == EARLIER && number > day.lengthOfMonth())
                        .map(day -> words(day, number))
                        .findFirst()
                        .orElse(null);
                if (found != null) {
                    return found;
                }
            }
        }
        return ISO.matcher(cell.strip()).matches() ? cell.strip() : null;
    }

    private static String words(LocalDate month, int number) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + number + ", " + month.getYear();
    }
}
