package org.attache.dates.published;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.dates.Anchor;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.dates.grammar.CalendarWords;
import org.attache.dates.grammar.Expression;
import org.attache.dates.grammar.Found;
import org.attache.dates.grammar.Pick;
import org.attache.dates.grammar.Tense;
import org.attache.dates.grammar.Tokens;
import org.attache.dates.grammar.Yearly;

/** Whether a day of publication agrees with the weekdays and the past events that the text names. */
final class YearFit {

    private static final Set<String> REPORTS = CalendarWords.set(
            "said says told confirmed announced reported stated added tweeted declared revealed disclosed wrote");

    /** How many words may stand between a verb and its weekday. */
    private static final int REACH = 8;

    /** The sentences in which a report names the day of its news. */
    private static final int LEAD = 2;

    private final Tokens tokens;
    private final List<Found> found;
    private final Sentences sentences;

    YearFit(Tokens tokens, List<Found> found, Sentences sentences) {
        this.tokens = tokens;
        this.found = found;
        this.sentences = sentences;
    }

    /**
     * The beginning of the last event that is dated with its year and told as past; the text cannot be older. Years in
     * a name ({@code the 2026 World Cup}) and before ({@code by 2030}) tell of no event that has been.
     */
    Optional<LocalDate> earliest() {
        return found.stream()
                .filter(mention -> Set.of("in", "since", "on").contains(tokens.word(mention.from() - 1)))
                .filter(mention -> sentences.tense(mention.from()) == Tense.PAST)
                .map(Found::expression)
                .filter(Expression.Fixed.class::isInstance)
                .map(expression -> ((Expression.Fixed) expression).range().first())
                .max(Comparator.naturalOrder());
    }

    boolean allows(LocalDate published, Clue clue) {
        Set<DayOfWeek> reports = reports(clue);
        boolean reported = reports.isEmpty()
                || reports.contains(published.getDayOfWeek())
                || reports.contains(published.getDayOfWeek().minus(1));
        return reported && weekdaysFit(published);
    }

    /** Every weekday beside a date is that of the date's occurrence nearest to the publication. */
    private boolean weekdaysFit(LocalDate published) {
        Anchor anchor = new Anchor(published, Sense.NEAREST);
        for (Found mention : found) {
            if (mention.expression() instanceof Yearly day
                    && day.weekday() != null
                    && Yearly.of(day.first(), day.last(), day.precision()).meaning(anchor)
                            instanceof Meaning.Dated dated
                    && dated.range().first().getDayOfWeek() != day.weekday()) {
                return false;
            }
        }
        return true;
    }

    /** The weekdays of the news: those of the sentence with the clue, or else those at the beginning of the text. */
    private Set<DayOfWeek> reports(Clue clue) {
        Set<DayOfWeek> beside = reports(sentences.start(clue.token()), sentences.end(clue.token()));
        int end = 0;
        for (int i = 0; i < LEAD; i++) {
            end = sentences.end(end);
        }
        return beside.isEmpty() ? reports(0, end) : beside;
    }

    private Set<DayOfWeek> reports(int from, int until) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Found mention : found) {
            if (mention.from() >= from
                    && mention.until() <= until
                    && mention.expression() instanceof Expression.Weekdays weekday
                    && weekday.pick() == Pick.PLAIN
                    && isReport(mention, from, until)) {
                days.add(weekday.first());
            }
        }
        return days;
    }

    private boolean isReport(Found mention, int from, int until) {
        for (int i = Math.max(from, mention.from() - REACH); i < Math.min(until, mention.until() + REACH); i++) {
            if (REPORTS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
