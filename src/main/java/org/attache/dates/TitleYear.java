package org.attache.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year that days of a document without one are of: the one in its title, else that of the day it appeared. */
public final class TitleYear {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}.,])\\d{4}(?![\\p{N}.,]\\d|\\p{N})");

    /** A list tells of what is to come, and of what began a while ago. */
    private static final int DAYS_BEFORE = 61;

    private TitleYear() {}

    /** The only year that a title names; empty where it names none or several. */
    public static Optional<Integer> in(String title) {
        TreeSet<Integer> years = new TreeSet<>();
        Matcher found = YEAR.matcher(title);
        while (found.find()) {
            int year = Integer.parseInt(found.group());
            if (Years.isPlausible(year)) {
                years.add(year);
            }
        }
        return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    }

    /**
     * The day in the year that the document means; null where nothing tells it.
     *
     * @param published the day the document appeared; null where it is not known
     * @param before the last day that is known of what stands before; null for none
     */
    public static @Nullable LocalDate day(
            MonthDay day, String title, @Nullable LocalDate published, @Nullable LocalDate before) {
        Optional<Integer> named = in(title);
        if (named.isPresent()) {
            LocalDate inYear = day.atYear(named.get());
            boolean wraps = before != null
                    && before.getYear() >= named.get()
                    && inYear.plusMonths(6).isBefore(before);
            return wraps ? day.atYear(named.get() + 1) : inYear;
        }
        if (published == null) {
            return null;
        }
        LocalDate earliest = published.minusDays(DAYS_BEFORE);
        LocalDate inYear = day.atYear(earliest.getYear());
        return inYear.isBefore(earliest) ? day.atYear(earliest.getYear() + 1) : inYear;
    }
}
