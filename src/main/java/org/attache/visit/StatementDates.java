package org.attache.visit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.BareDays;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The date expressions of a statement in their order.
 *
 * @param nearest days without a year are the nearest ones
 * @param past the same expressions, weekdays being the last ones
 * @param future the same expressions, weekdays being the next ones
 * @param monthIn the statements that name the months of days that go without
 * @param month the month that days without one belong to from here on
 */
record StatementDates(
        List<DateMention> nearest,
        List<DateMention> past,
        List<DateMention> future,
        Map<DateMention, String> monthIn,
        @Nullable Month month) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*,?\\s*(?:from|on|between)?\\s*(?:the)?\\s*");

    /**
     * A month that a text has named.
     *
     * @param statement the one that names it
     */
    record Month(YearMonth month, boolean yearStated, String statement) {

        static @Nullable Month of(DateMention date, String statement) {
            return date.meaning() instanceof Meaning.Dated dated && isWithinMonths(dated.precision())
                    ? new Month(YearMonth.from(dated.range().last()), dated.yearStated(), statement)
                    : null;
        }

        private static boolean isWithinMonths(Precision precision) {
            return switch (precision) {
                case DAY, WEEK, MONTH -> true;
                case SEASON, YEAR, DECADE -> false;
            };
        }
    }

    /**
     * Finds the dates of a statement.
     *
     * @param before the month that the text before has named last; null for none
     */
    static StatementDates of(Statement statement, @Nullable Month before) {
        var published = statement.origin().provenance().published();
        List<DateMention> nearest =
                new ArrayList<>(DateFinder.find(statement.words(), new Anchor(published, Sense.NEAREST)));
        List<DateMention> future =
                new ArrayList<>(DateFinder.find(statement.words(), new Anchor(published, Sense.FUTURE)));
        List<DateMention> past = new ArrayList<>(DateFinder.find(statement.words(), new Anchor(published, Sense.PAST)));
        takeYears(nearest, statement.words());
        takeYears(future, statement.words());
        Map<DateMention, String> monthIn = new HashMap<>();
        for (BareDays.Found days : BareDays.find(statement.words())) {
            Month month = last(nearest, days.start(), statement, before);
            if (month != null) {
                days.in(month.month(), month.yearStated()).ifPresent(date -> {
                    nearest.add(date);
                    past.add(date);
                    future.add(date);
                    monthIn.put(date, month.statement());
                });
            }
        }
        nearest.sort(Comparator.comparingInt(DateMention::start));
        past.sort(Comparator.comparingInt(DateMention::start));
        future.sort(Comparator.comparingInt(DateMention::start));
        return new StatementDates(
                nearest, past, future, monthIn, last(nearest, statement.words().length(), statement, before));
    }

    /** "In 2019, from 4 to 6 November": the year before days without one is theirs. */
    private static void takeYears(List<DateMention> dates, String text) {
        for (int i = 1; i < dates.size(); i++) {
            DateMention year = dates.get(i - 1);
            DateMention days = dates.get(i);
            boolean adjoin =
                    BETWEEN.matcher(text.substring(year.end(), days.start())).matches();
            if (adjoin
                    && year.meaning() instanceof Meaning.Dated named
                    && named.precision() == Precision.YEAR
                    && days.meaning() instanceof Meaning.Dated dated
                    && dated.precision() == Precision.DAY
                    && !dated.yearStated()) {
                int shift =
                        named.range().first().getYear() - dated.range().first().getYear();
                DateRange range = new DateRange(
                        dated.range().first().plusYears(shift),
                        dated.range().last().plusYears(shift));
                dates.set(
                        i,
                        new DateMention(
                                days.start(),
                                days.end(),
                                days.words(),
                                new Meaning.Dated(range, Precision.DAY, named.yearStated())));
            }
        }
    }

    private static @Nullable Month last(
            List<DateMention> dates, int until, Statement statement, @Nullable Month before) {
        Month last = before;
        for (DateMention date : dates) {
            Month named = date.start() < until ? Month.of(date, statement.id()) : null;
            last = named == null ? last : named;
        }
        return last;
    }
}
