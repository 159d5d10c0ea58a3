package org.attache.clause.entailment.words;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.clause.Modality;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.people.DateSpan;
import org.jspecify.annotations.Nullable;

/** Whether one time follows from another. */
public final class Times {

    /** From this many days on, a time says "in" what happens on a day of it: a month, a year. */
    private static final int MONTH = 28;

    private Times() {}

    public static @Nullable BitSet match(
            Graph sentence, Argument argument, Event event, Event other, Argument candidate) {
        DateSpan s = sentence.unit(argument.unit()).date();
        DateSpan t = other.graph().unit(candidate.unit()).date();
        if (s == null
                || t == null
                || isLaterThanFirst(sentence, event, other, candidate)
                || !follows(s, argument.preposition(), event, t, candidate.preposition(), other)) {
            return null;
        }
        BitSet read = new BitSet();
        read.set(argument.unit());
        return read;
    }

    /** What begins on a day does not happen before it: of several days that are told, only the first can be meant. */
    private static boolean isLaterThanFirst(Graph sentence, Event event, Event other, Argument candidate) {
        boolean begins = event.kind() == Event.Kind.NOUN
                && event.own().stream()
                        .anyMatch(word -> sentence.isVerbal(word)
                                && Lexicon.verb(sentence.unit(word).lemma()) == Verb.BEGIN);
        Optional<DateRange> day = range(other.graph().unit(candidate.unit()));
        return begins
                && day.isPresent()
                && other.in(Argument.Role.TIME).stream()
                        .flatMap(time -> range(other.graph().unit(time.unit())).stream())
                        .anyMatch(range -> range.first().isBefore(day.get().first()));
    }

    private static boolean follows(DateSpan s, String p, Event event, DateSpan t, String q, Event other) {
        if (!preposition(p, q) || isOtherWeekday(s, t)) {
            return false;
        }
        String one = s.nearest().words().toLowerCase(Locale.ROOT);
        boolean ends = isAbout(event, Verb.END) && !isAbout(other, Verb.END) && Terms.sense(other) != Verb.LEAVE;
        if (!ends && one.equals(t.nearest().words().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean on = p.isEmpty() || p.equals("on");
        if (on && q.equals("from") && lies(s, t) && isLasting(other)) {
            return true;
        }
        for (DateMention a : new DateMention[] {s.nearest(), s.past(), s.future()}) {
            for (DateMention b :
                    List.of(t.nearest(), other.stance().modality() == Modality.DONE ? t.past() : t.future())) {
                if (follows(a.meaning(), event, b.meaning(), other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a day lies within the days of another date. */
    private static boolean lies(DateSpan s, DateSpan t) {
        return s.nearest().meaning() instanceof Meaning.Dated one
                && t.nearest().meaning() instanceof Meaning.Dated told
                && one.range().days() == 1
                && told.range().contains(one.range());
    }

    /** Whether what happens "from … to …" happens on each of the days: not so of several places. */
    private static boolean isLasting(Event event) {
        long places = event.arguments().stream()
                .filter(argument -> argument.role() != Argument.Role.SUBJECT
                        && event.graph().unit(argument.unit()).isName())
                .count();
        return places < 2
                && switch (Terms.sense(event)) {
                    case ARRIVE, LEAVE, RETURN, BEGIN, END, POSTPONE, MOVE, CANCEL, LAST, GO, COME -> false;
                    default -> true;
                };
    }

    /** Whether a day lies within the days of another date, and has no name of another weekday. */
    public static boolean isWithin(DateSpan s, DateSpan t) {
        return lies(s, t) && !isOtherWeekday(s, t);
    }

    /** The day of "the 8th" without a month; null for anything else. */
    public static @Nullable Integer bareDay(Unit unit) {
        String text = unit.head().small();
        return unit.isDate() || !text.matches("\\d{1,2}(st|nd|rd|th)")
                ? null
                : Integer.valueOf(text.substring(0, text.length() - 2));
    }

    /** Whether a unit is a date of that day of a month. */
    public static boolean isDay(Unit unit, int day, boolean within) {
        return unit.date() != null
                && unit.date().nearest().meaning() instanceof Meaning.Dated dated
                && (dated.range().days() == 1 || (within && dated.range().days() < 28))
                && dated.range()
                        .first()
                        .datesUntil(dated.range().last().plusDays(1))
                        .anyMatch(date -> date.getDayOfMonth() == day);
    }

    /** The days of a unit; empty where it is no date of the calendar. */
    public static Optional<DateRange> range(Unit unit) {
        return unit.date() != null && unit.date().nearest().meaning() instanceof Meaning.Dated dated
                ? Optional.of(dated.range())
                : Optional.empty();
    }

    /** Whether a date lies between the first and the last day that a statement names. */
    public static boolean isBetween(Unit unit, Graph graph) {
        List<DateRange> ranges = graph.sentence().dates().stream()
                .flatMap(date -> date.nearest().meaning() instanceof Meaning.Dated dated
                        ? Stream.of(dated.range())
                        : Stream.<DateRange>empty())
                .toList();
        return unit.date() != null
                && unit.date().nearest().meaning() instanceof Meaning.Dated dated
                && ranges.stream()
                        .anyMatch(range -> !range.first().isAfter(dated.range().first()))
                && ranges.stream()
                        .anyMatch(range -> !range.last().isBefore(dated.range().last()));
    }

    /** Whether two expressions mean the same days. */
    public static boolean same(DateSpan s, DateSpan t) {
        if (isOtherWeekday(s, t)) {
            return false;
        }
        if (s.nearest().words().equalsIgnoreCase(t.nearest().words())) {
            return true;
        }
        for (DateMention a : new DateMention[] {s.nearest(), s.past(), s.future()}) {
            for (DateMention b : new DateMention[] {t.nearest(), t.past(), t.future()}) {
                boolean dated = a.meaning() instanceof Meaning.Dated one
                        && b.meaning() instanceof Meaning.Dated told
                        && one.range().equals(told.range());
                boolean yearless = a.meaning() instanceof Meaning.Yearless one
                        && b.meaning() instanceof Meaning.Yearless told
                        && one.equals(told);
                if (dated || yearless) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a date names a day of the week on which the other one does not fall. */
    private static boolean isOtherWeekday(DateSpan s, DateSpan t) {
        Optional<DayOfWeek> named = weekday(s.nearest().words());
        return named.isPresent()
                && weekday(t.nearest().words()).isEmpty()
                && t.nearest().meaning() instanceof Meaning.Dated told
                && told.range().days() == 1
                && told.range().first().getDayOfWeek() != named.get();
    }

    private static Optional<DayOfWeek> weekday(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> small.contains(day.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean preposition(String p, String q) {
        boolean bound =
                p.equals("until") || p.equals("since") || p.equals("before") || p.equals("after") || p.equals("by");
        boolean other =
                q.equals("until") || q.equals("since") || q.equals("before") || q.equals("after") || q.equals("by");
        return (bound || other) ? p.equals(q) : true;
    }

    private static boolean follows(Meaning s, Event event, Meaning t, Event other) {
        if (s instanceof Meaning.Dated one && t instanceof Meaning.Dated told) {
            return range(one.range(), event, told.range(), other);
        }
        if (s instanceof Meaning.Yearless one && t instanceof Meaning.Dated told) {
            return one.first().equals(MonthDay.from(told.range().first()))
                    && one.last().equals(MonthDay.from(told.range().last()));
        }
        return s instanceof Meaning.Yearless one
                && t instanceof Meaning.Yearless told
                && one.first().equals(told.first())
                && one.last().equals(told.last());
    }

    /** Whether it tells when something begins or ends. */
    private static boolean isAbout(Event event, Verb verb) {
        return event.kind() == Event.Kind.NOUN
                && event.own().stream()
                        .filter(event.graph()::isVerbal)
                        .mapToObj(event.graph()::unit)
                        .anyMatch(unit -> Lexicon.verb(unit.lemma()) == verb);
    }

    private static boolean range(DateRange s, Event event, DateRange t, Event other) {
        if (isAbout(event, Verb.END) && !isAbout(other, Verb.END) && Terms.sense(other) != Verb.LEAVE) {
            long length = Lengths.ofVisit(other.graph());
            DateRange whole = t.days() == 1 && length > 0
                    ? new DateRange(t.first(), t.first().plusDays(length - 1))
                    : t;
            return s.days() == 1 && whole.days() > 1 && s.first().equals(whole.last());
        }
        if (isAbout(event, Verb.BEGIN) && s.days() == 1 && t.days() > 1) {
            return s.first().equals(t.first());
        }
        if (s.equals(t)) {
            return true;
        }
        if (s.days() >= MONTH && s.contains(t) && !event.stance().negative()) {
            return true;
        }
        if (event.kind() == Event.Kind.PLACE || Terms.sense(event) == Verb.STAY) {
            return t.contains(s) && s.days() == 1;
        }
        if (Terms.sense(event) == Verb.ARRIVE && s.days() == 1) {
            return Terms.sense(other) != Verb.ARRIVE && s.first().equals(t.first());
        }
        return false;
    }
}
