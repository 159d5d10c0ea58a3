package org.attache.people;

import java.time.LocalDate;
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
     * @param before the month that the text before has named last; null for none
     */
    static List<Dated> of(String id, String text, @Nullable LocalDate published, @Nullable NamedMonth before) {
        List<DateMention> nearest = new ArrayList<>(DateFinder.find(text, new Anchor(published, Sense.NEAREST)));
        List<Dated> dates = new ArrayList<>();
        if (!nearest.isEmpty()) {
            List<DateMention> past = new ArrayList<>(DateFinder.find(text, new Anchor(published, Sense.PAST)));
            List<DateMention> future = new ArrayList<>(DateFinder.find(text, new Anchor(published, Sense.FUTURE)));
            takeYears(nearest, text);
            takeYears(future, text);
            takeYears(past, text);
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
            NamedMonth in = month;
            if (in != null) {
                days.in(in.month(), in.yearStated())
                        .ifPresent(date -> added.add(new Dated(date, date, date, in.statement())));
            }
        }
        dates.addAll(added);
        dates.sort(Comparator.comparingInt(date -> date.nearest().start()));
        return dates;
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
