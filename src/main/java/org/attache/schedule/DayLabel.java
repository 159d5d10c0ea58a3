package org.attache.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** Writes the days of a visit as a label: {@code December 7–9, 2023}. */
public enum DayLabel {
    FULL("MMMM"),
    /** With short months, where room is scarce: {@code Dec 7–9, 2023}. */
    BRIEF("MMM");

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    DayLabel(String month) {
        day = DateTimeFormatter.ofPattern(month + " d, uuuu", Locale.ENGLISH);
        dayOfYear = DateTimeFormatter.ofPattern(month + " d", Locale.ENGLISH);
    }

    /** The known days, or the vague time in the document's words; a year that was inferred has a question mark. */
    public String of(Visit visit) {
        if (visit.dates() == null) {
            return visit.period() == null
                    ? "no day told"
                    : visit.period().value().words();
        }
        VisitDates dates = visit.dates().value();
        return days(dates.start(), dates.end()) + (dates.yearInferred() ? "?" : "");
    }

    private String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "no day told" : "until " + day.format(last);
        }
        if (last == null || !last.isAfter(first)) {
            return day.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return day.format(first) + "–" + day.format(last);
        }
        return dayOfYear.format(first) + "–"
                + (first.getMonth() == last.getMonth()
                        ? last.getDayOfMonth() + ", " + last.getYear()
                        : day.format(last));
    }
}
