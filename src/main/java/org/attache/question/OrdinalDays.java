package org.attache.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.jspecify.annotations.Nullable;

/** Finds days that a question names by their number in the month alone: "on the 9th". */
final class OrdinalDays {

    private static final Pattern DAY = Pattern.compile(
            "\\b(?<=\\bthe )(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?:of\\b|century|time|visit|trip|floor|week|day|"
                    + "quarter|anniversary|president|republic|congress|visitor|one\\b))",
            Pattern.CASE_INSENSITIVE);

    /** Every month of such a number of days is less than so many months away. */
    private static final int MONTHS = 12;

    private OrdinalDays() {}

    /**
     * The days that no other date expression holds: the nearest to come, or the last where the question speaks of what
     * is over.
     */
    static List<DateMention> find(String text, List<DateMention> others, LocalDate today, Sense sense) {
        List<DateMention> found = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            int start = matcher.start("day");
            boolean free = others.stream().noneMatch(date -> start >= date.start() && start < date.end());
            LocalDate day = free ? nearest(Integer.parseInt(matcher.group("day")), today, sense) : null;
            if (day != null) {
                Meaning meaning = new Meaning.Dated(DateRange.on(day), Precision.DAY, false);
                found.add(new DateMention(start, matcher.end(), matcher.group(), meaning));
            }
        }
        return found;
    }

    private static @Nullable LocalDate nearest(int number, LocalDate today, Sense sense) {
        int step = sense == Sense.COMING ? 1 : -1;
        for (int months = 0; months < MONTHS; months++) {
            try {
                LocalDate day =
                        today.withDayOfMonth(1).plusMonths((long) step * months).withDayOfMonth(number);
                if (step > 0 ? !day.isBefore(today) : !day.isAfter(today)) {
                    return day;
                }
            } catch (DateTimeException tooShort) {
                // That month has no such day.
            }
        }
        return null;
    }
}
