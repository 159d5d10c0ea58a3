package org.attache.web.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.dates.DateRange;
import org.attache.schedule.Schedule;
import org.attache.visit.VisitDays;

/**
 * A month of a schedule as weeks of days, from Monday to Sunday.
 *
 * @param before the month before, as addresses have it
 * @param after the month after
 */
public record MonthView(String title, String before, String after, List<List<Day>> weeks) {

    /** More visits of one day than these are counted alone. */
    private static final int SHOWN = 4;

    private static final int WEEK = 7;
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /**
     * A day.
     *
     * @param weekday its name
     * @param isInside whether it is of the month itself
     * @param more how many visits are not shown
     */
    public record Day(LocalDate date, String weekday, int number, boolean isInside, List<VisitView> visits, int more) {}

    static MonthView of(YearMonth month, Schedule schedule) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Schedule.Entry> shown = schedule.entries().stream()
                .filter(entry -> isOn(entry, new DateRange(first, last)))
                .toList();
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusDays(WEEK)) {
            weeks.add(monday.datesUntil(monday.plusDays(WEEK))
                    .map(date -> day(date, month, shown))
                    .toList());
        }
        return new MonthView(
                TITLE.format(month),
                month.minusMonths(1).toString(),
                month.plusMonths(1).toString(),
                weeks);
    }

    private static Day day(LocalDate date, YearMonth month, List<Schedule.Entry> entries) {
        List<Schedule.Entry> visits = entries.stream()
                .filter(entry -> isOn(entry, DateRange.on(date)))
                .toList();
        int listed = visits.size() > SHOWN ? SHOWN - 1 : visits.size();
        return new Day(
                date,
                date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                date.getDayOfMonth(),
                YearMonth.from(date).equals(month),
                visits.stream().limit(listed).map(VisitView::of).toList(),
                visits.size() - listed);
    }

    private static boolean isOn(Schedule.Entry entry, DateRange days) {
        DateRange span = VisitDays.span(entry.visit());
        return span != null
                && !span.first().isAfter(days.last())
                && !span.last().isBefore(days.first());
    }
}
