package org.attache.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.BareDays;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a sentence, with days whose month another sentence names. */
final class SentenceDates {

    private static final Pattern BETWEEN = Pattern.compile("\\s*,?\\s*(?:from|on|between)?\\s*(?:the)?\\s*");

    /** A date expression in each of its three readings. */
    record Dated(
            DateMention nearest,
            DateMention past,
            DateMention future,
            @Nullable String monthIn) {}

    private SentenceDates() {}

    /**
     * The date expressions of a text in their order.
     *
     * @param id of its statement
     * @param anchor what relative dates count from, in the nearest sense
     * @param before the month that the text before has named last; null for none
     */
    static List<Dated> of(String id, String text, Anchor anchor, @Nullable NamedMonth before) {
        List<DateMention> nearest = new ArrayList<>(DateFinder.find(text, anchor));
        List<Dated> dates = new ArrayList<>();
        if (!nearest.isEmpty()) {
            List<DateMention> past = new ArrayList<>(DateFinder.find(text, anchor.in(Sense.PAST)));
            List<DateMention> future = new ArrayList<>(DateFinder.find(text, anchor.in(Sense.FUTURE)));
            takeYears(nearest, text);
            takeYears(future, text);
            takeYears(past, text);
            takeYearsBefore(past);
            for (int i = 0; i < nearest.size(); i++) {
                dates.add(new Dated(nearest.get(i), past.get(i), future.get(i), null));
            }
        }
        List<BareDays.Found> bare = BareDays.find(text);
        NamedMonth month = before;
        int next = 0;
        List<Dated> added = new ArrayList<>();
        for (BareDays.Found days : bare) {
            while (next < nearest.size() && nearest.get(next).start() < days.start()) {
                NamedMonth named = NamedMonth.of(nearest.get(next++), id);
                month = named == null ? month : named;
            }
            Dated dated = bare(days, month, anchor.day());
            if (dated != null) {
                added.add(dated);
            }
        }
        // The weekday alone would mean another day.
        dates.removeIf(date -> added.stream().anyMatch(day -> isPartOf(date.nearest(), day.nearest())));
        dates.addAll(added);
        dates.sort(Comparator.comparingInt(date -> date.nearest().start()));
        return dates;
    }

    private static boolean isPartOf(DateMention part, DateMention whole) {
        return part.start() >= whole.start() && part.end() <= whole.end();
    }

    /** Days of the month named last; without one, of the month around the publication. */
    private static @Nullable Dated bare(
            BareDays.Found days, @Nullable NamedMonth named, @Nullable LocalDate published) {
        if (named == null && published == null) {
            return null;
        }
        YearMonth from = named == null || (!days.weekday().isEmpty() && published != null)
                ? YearMonth.from(published)
                : named.month();
        YearMonth month = days.monthFrom(from);
        boolean stated = named != null && named.yearStated();
        DateMention nearest = days.in(month, stated).orElse(null);
        if (nearest == null) {
            return null;
        }
        LocalDate first = month.atDay(days.first());
        boolean after = published != null && !stated && first.isAfter(published);
        boolean before =
                published != null && !stated && named == null && days.weekday().isEmpty() && first.isBefore(published);
        DateMention past = after && published != null
                ? days.in(monthBefore(days, published), false).orElse(nearest)
                : nearest;
        DateMention future = before ? days.in(month.plusMonths(1), false).orElse(nearest) : nearest;
        return new Dated(nearest, past, future, named == null ? null : named.statement());
    }

    /** The month in which such days have been last. */
    private static YearMonth monthBefore(BareDays.Found days, LocalDate published) {
        YearMonth month = YearMonth.from(published);
        return days.first() > published.getDayOfMonth() ? month.minusMonths(1) : month;
    }

    /**
     * "On 4 March 1898 and until 19 April": days without a year behind one with its year are the next ones after it.
     */
    private static void takeYearsBefore(List<DateMention> dates) {
        LocalDate known = null;
        for (int i = 0; i < dates.size(); i++) {
            DateMention date = dates.get(i);
            if (!(date.meaning() instanceof Meaning.Dated dated) || dated.precision() != Precision.DAY) {
                continue;
            }
            if (dated.yearStated()) {
                known = dated.range().first();
            } else if (known != null
                    && isOfCalendar(date)
                    && dated.range().first().getYear() > known.getYear() + 1) {
                LocalDate first = dated.range().first().withYear(known.getYear());
                int years = dated.range().first().getYear() - known.getYear() - (first.isBefore(known) ? 1 : 0);
                DateRange range = new DateRange(
                        dated.range().first().minusYears(years),
                        dated.range().last().minusYears(years));
                dates.set(
                        i,
                        new DateMention(
                                date.start(), date.end(), date.words(), new Meaning.Dated(range, Precision.DAY, true)));
            }
        }
    }

    private static boolean isOfCalendar(DateMention date) {
        return date.words().chars().anyMatch(Character::isDigit);
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
}
