package org.attache.formats.table.whole;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.formats.table.overhead.DayWords;
import org.attache.formats.table.overhead.Month;
import org.jspecify.annotations.Nullable;

/**
 * Days of a table by their number alone, such as {@code 12}, {@code Mon 12}, {@code 12–14} or {@code 3./4.}, or with
 * their month in digits, {@code 12.5.}.
 *
 * @param weekday of the first day; null where it is not said
 * @param first the number of the first day
 * @param last that of the last one, which is smaller where it lies in the next month
 * @param month the number of the month; 0 where it is not said
 */
record BareDays(@Nullable DayOfWeek weekday, int first, int last, int month) {

    private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}+\\.?,?";

    private static final Pattern DAYS =
            Pattern.compile("(?i)(?:the\\s)?(?<before>" + WEEKDAY + "\\s*)?(?<first>\\d{1,2})(?:st|nd|rd|th|\\.|º)?"
                    + "(?:\\s*(?<between>[-–—/&+]|to|and|until|till|bis|au|und|al|tot)\\s*(?:" + WEEKDAY
                    + "\\s*)?(?<last>\\d{1,2})(?:st|nd|rd|th|\\.|º)?)?(?:,?\\s*\\(?(?<after>" + WEEKDAY + ")\\)?)?");

    private static final Pattern DOTTED =
            Pattern.compile("(?i)(?<weekday>" + WEEKDAY + "\\s*)?(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.?");

    /** What a cell holds; null for anything else. */
    static @Nullable BareDays of(String cell) {
        String said = DayWords.english(cell.strip());
        Matcher dotted = DOTTED.matcher(said);
        if (dotted.matches()) {
            int day = Integer.parseInt(dotted.group("day"));
            int month = Integer.parseInt(dotted.group("month"));
            return month < 1 || month > 12 || !isDay(day)
                    ? null
                    : new BareDays(weekday(dotted.group("weekday")), day, day, month);
        }
        Matcher days = DAYS.matcher(said);
        if (!days.matches()) {
            return null;
        }
        int first = Integer.parseInt(days.group("first"));
        int last = days.group("last") == null ? first : Integer.parseInt(days.group("last"));
        // "3/4" may be the third of April: only days that follow each other are two.
        boolean isSlash = "/".equals(days.group("between"));
        boolean isOpen = isSlash && last != first + 1;
        DayOfWeek before = weekday(days.group("before"));
        return !isDay(first) || !isDay(last) || isOpen
                ? null
                : new BareDays(before == null && first == last ? weekday(days.group("after")) : before, first, last, 0);
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    /** The weekday that a text names and nothing else; null for any other text. */
    static @Nullable DayOfWeek weekday(@Nullable String text) {
        String said = text == null
                ? ""
                : DayWords.english(text.strip()).replaceAll("[.,\\s]", "").toLowerCase(Locale.ROOT);
        if (said.length() < 3) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.startsWith(said) || (said.equals("thur") && day == DayOfWeek.THURSDAY)) {
                return day;
            }
        }
        return null;
    }

    /** The days in a month that is known in full; null where it has none such, or on another weekday. */
    @Nullable
    DateRange in(YearMonth over) {
        try {
            YearMonth of = month == 0 ? over : YearMonth.of(over.getYear(), month);
            LocalDate start = of.atDay(first);
            LocalDate end = (last < first ? of.plusMonths(1) : of).atDay(last);
            return agrees(start, weekday) ? new DateRange(start, end) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static boolean agrees(LocalDate day, @Nullable DayOfWeek said) {
        return said == null || day.getDayOfWeek() == said;
    }

    /** The days in words; null where there are none such. */
    @Nullable
    String words(Month over) {
        YearMonth dated = over.dated();
        if (dated != null) {
            DateRange days = in(dated);
            return days == null ? null : DateWords.of(days);
        }
        if (last < first) {
            return null;
        }
        try {
            MonthDay start = MonthDay.of(month == 0 ? over.number() : month, first);
            String name = start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return name + " " + first + (last == first ? "" : " to " + last);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
