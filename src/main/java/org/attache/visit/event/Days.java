package org.attache.visit.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Modality;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.people.DateSpan;
import org.attache.visit.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a visit takes place, as the times of a clause tell it.
 *
 * @param around a time longer than days, or one of several days; null where there is none
 * @param inferred whether a year follows from the publication day
 * @param monthIn the statement that names the month; null where it is the one with the days
 */
public record Days(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Period around,
        boolean inferred,
        @Nullable String monthIn) {

    public static final Days UNKNOWN = new Days(null, null, null, false, null);

    private static final int WEEK = 7;

    public Days(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable Period around, boolean inferred) {
        this(start, end, around, inferred, null);
    }

    private Days in(@Nullable String statement) {
        return statement == null ? this : new Days(start, end, around, inferred, statement);
    }

    /** A weekday behind other days of the sentence is the next one after them: "on Monday until Wednesday". */
    public Days after(Days earlier, List<Adjunct> times) {
        LocalDate day = start == null ? end : start;
        boolean weekdays = times.stream()
                .allMatch(time -> time.when() != null && isWeekday(time.when().date()));
        LocalDate first = earlier.start;
        if (day == null
                || first == null
                || !weekdays
                || !day.isBefore(first)
                || !day.plusDays(WEEK).isAfter(first)) {
            return this;
        }
        return new Days(
                start == null ? null : start.plusDays(WEEK),
                end == null ? null : end.plusDays(WEEK),
                around,
                inferred,
                monthIn);
    }

    boolean isSeveral() {
        return start != null && end != null && end.isAfter(start);
    }

    public boolean isKnown() {
        return start != null || end != null;
    }

    /** The days that times mean together; unknown where they contradict each other. */
    public static Days of(List<Adjunct> times, Modality modality) {
        Days days = together(times, modality);
        boolean opens = times.stream()
                .anyMatch(time ->
                        time.preposition().equals("from") || time.preposition().equals("since"));
        boolean single = days.start != null && days.end == null && !opens;
        return single ? new Days(days.start, days.start, days.around, days.inferred, days.monthIn) : days;
    }

    /** The same without an end where only the first day is told. */
    public Days open() {
        return start != null && start.equals(end) ? new Days(start, null, around, inferred, monthIn) : this;
    }

    private static Days together(List<Adjunct> times, Modality modality) {
        Days found = UNKNOWN;
        String before = "";
        for (Adjunct time : times) {
            if (time.when() != null) {
                found = found.with(time.preposition(), time.when().date(), modality, before)
                        .in(time.when().date().monthIn());
                before = time.when().date().nearest().words();
            }
        }
        return found;
    }

    private Days with(String preposition, DateSpan span, Modality modality, String before) {
        DateMention mention = preposition.equals("since") ? span.past() : meant(span, modality);
        if (!(mention.meaning() instanceof Meaning.Dated dated)) {
            return this;
        }
        boolean stated = dated.yearStated();
        if (around != null && preposition.equals("or")) {
            return this;
        }
        if (dated.precision() != Precision.DAY) {
            return around == null && !isVague(preposition)
                    ? new Days(start, end, new Period(mention.words(), dated.range()), inferred || !stated)
                    : this;
        }
        if (isVague(preposition)) {
            return this;
        }
        if (preposition.equals("or")) {
            LocalDate earliest = start == null ? dated.range().first() : start;
            return new Days(
                    null,
                    null,
                    new Period(
                            before.isEmpty() ? mention.words() : before + " or " + mention.words(),
                            new DateRange(
                                    earliest.isBefore(dated.range().last())
                                            ? earliest
                                            : dated.range().last(),
                                    dated.range().last())),
                    inferred || !stated);
        }
        LocalDate first = dated.range().first();
        LocalDate last = dated.range().last();
        boolean closes = Lexicon.isPreposition(preposition, "until")
                || preposition.equals("to")
                || preposition.equals("through");
        if (closes) {
            return end == null && (start == null || !last.isBefore(start))
                    ? new Days(start, last, around, inferred || !stated)
                    : this;
        }
        if (start != null) {
            LocalDate after = end == null ? start : end;
            if (first.isBefore(last) && !first.isAfter(start) && !last.isBefore(after)) {
                return new Days(first, last, around, inferred || !stated);
            }
            return first.equals(after.plusDays(1)) ? new Days(start, last, around, inferred || !stated) : this;
        }
        boolean opens = (preposition.equals("from") || preposition.equals("since")) && first.equals(last);
        LocalDate until = opens || first.equals(last) ? end : last;
        return until != null && until.isBefore(first) ? this : new Days(first, until, around, inferred || !stated);
    }

    /** "By", "before", "after" and the like name a day that is not the visit's own. */
    private static boolean isVague(String preposition) {
        return switch (preposition) {
            case "by", "before", "after", "than", "of", "about", "over" -> true;
            default -> false;
        };
    }

    /** A day that is named without a number. */
    public static boolean isWeekday(DateSpan span) {
        return span.nearest().words().chars().noneMatch(Character::isDigit);
    }

    private static DateMention meant(DateSpan span, Modality modality) {
        return switch (modality) {
            case DONE -> span.past();
            case PLANNED -> span.future();
            case PRESENT -> isWeekday(span) ? span.future() : span.nearest();
            default -> span.nearest();
        };
    }

    /** The same so many years before. */
    public Days before(int years) {
        return new Days(
                start == null ? null : start.minusYears(years),
                end == null ? null : end.minusYears(years),
                around,
                inferred,
                monthIn);
    }

    /** Of "from the 9th to the 16th", said of a visit that is moved, the second day is the new one. */
    public Days moved() {
        return end == null ? this : new Days(end, end, null, inferred);
    }

    /** Whether days are among the adjuncts of a clause rather than longer times. */
    static boolean areTold(List<Adjunct> adjuncts) {
        return adjuncts.stream()
                .anyMatch(adjunct -> adjunct.when() != null
                        && adjunct.when().date().nearest().meaning() instanceof Meaning.Dated dated
                        && dated.precision() == Precision.DAY);
    }

    /** "Has taught in Cork since 2020": what somebody has done for years is no visit. */
    static boolean isForYears(Clause clause) {
        return clause.verb() != null
                && clause.verb().has("have")
                && !clause.verb().negated()
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> isLong(adjunct)
                                || (adjunct.when() != null
                                        && adjunct.preposition().equals("since")
                                        && adjunct.when().date().past().meaning() instanceof Meaning.Dated dated
                                        && dated.precision() == Precision.YEAR));
    }

    /** "For nineteen years". */
    private static boolean isLong(Adjunct adjunct) {
        return adjunct.preposition().equals("for")
                && adjunct.nouns() != null
                && switch (adjunct.nouns().first().head().lemma()) {
                    case "year", "decade" -> true;
                    default -> false;
                };
    }

    /** The times that say when something is, in their order. */
    public static List<Adjunct> times(List<Adjunct> adjuncts) {
        return new ArrayList<>(
                adjuncts.stream().filter(adjunct -> adjunct.when() != null).toList());
    }
}
