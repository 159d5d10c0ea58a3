package org.attache.visit;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads from a sentence how far the visit it tells of has come. */
final class StatusReader {

    /** Somebody who went so many days ago at most, and of whose return nothing is said, is still there. */
    private static final int RECENT = 1;

    private StatusReader() {}

    /**
     * The status of a visit.
     *
     * @param previous index after the words of the trigger before
     * @param limit index before which the words about this visit end
     */
    static Status of(Clause clause, Trigger trigger, int previous, int limit, Stop stop) {
        Status calledOff = StatusWords.calledOff(words(clause, previous, limit));
        if (calledOff != null && !(calledOff == Status.POSTPONED && hasNewDay(clause, previous, limit))) {
            return calledOff;
        }
        LocalDate published = published(clause);
        LocalDate end = stop.end();
        boolean over = end != null && (published == null || end.isBefore(published));
        boolean begun =
                stop.start() == null || published == null || !stop.start().isAfter(published);
        TriggerTense tense = TriggerTense.of(clause, trigger);
        if (tense == TriggerTense.PAST && begun) {
            return !over && isUnderWay(clause, trigger, stop, published) ? Status.UNDER_WAY : Status.COMPLETED;
        }
        if (!stop.isDated()
                && stop.around() != null
                && published != null
                && stop.around().last().isBefore(published)) {
            return Status.COMPLETED;
        }
        if (tense == TriggerTense.NOW && begun && !over && (stop.isDated() || stop.around() == null)) {
            return Status.UNDER_WAY;
        }
        if (published != null
                && stop.start() != null
                && end != null
                && stop.start().isBefore(published)
                && !over) {
            return Status.UNDER_WAY;
        }
        if (StatusWords.saysConfirmed(clause.sentence().text())) {
            return Status.CONFIRMED;
        }
        boolean said = clause.sentence().statement().speaker() != null || clause.any(0, clause.size(), Lexicon.SPEECH);
        return said ? Status.ANNOUNCED : Status.PLANNED;
    }

    /** "Arrived", "went there yesterday", "began a visit": nothing says that it is over. */
    private static boolean isUnderWay(Clause clause, Trigger trigger, Stop stop, @Nullable LocalDate published) {
        boolean recent = published != null
                && stop.start() != null
                && stop.end() == null
                && !stop.start().isBefore(published.minusDays(RECENT));
        return switch (trigger.kind()) {
            case MOTION -> clause.in(trigger.from(), Lexicon.ARRIVAL) || recent;
            case NOUN -> clause.any(trigger.from() - 6, trigger.from(), Lexicon.STARTBOUND);
            case STAY, DEPARTURE, RECEPTION, OCCASION -> false;
        };
    }

    /** The status of a visit of which nothing but its days is told. */
    static Status byDays(Clause clause, Stop stop) {
        LocalDate published = published(clause);
        LocalDate end = stop.end();
        return end != null && published != null && end.isBefore(published) ? Status.COMPLETED : Status.PLANNED;
    }

    private static @Nullable LocalDate published(Clause clause) {
        return clause.sentence().statement().origin().provenance().published();
    }

    /** "Postponed to May 12" is a visit on May 12. */
    private static boolean hasNewDay(Clause clause, int from, int until) {
        return IntStream.range(from, until)
                .anyMatch(i -> clause.isWhen(i) && (Changes.isNewDay(clause, i) || isNowSet(clause, from, i)));
    }

    /** "Will now take place from 3 to 5 May". */
    private static boolean isNowSet(Clause clause, int from, int day) {
        return IntStream.range(from, day).anyMatch(i -> clause.is(i, "now") && clause.in(i - 1, Lexicon.MODAL));
    }

    private static String words(Clause clause, int from, int until) {
        Chunk first = clause.at(from);
        Chunk last = clause.at(until - 1);
        return first == null || last == null || last.end() <= first.start()
                ? ""
                : clause.sentence().text().substring(first.start(), last.end());
    }
}
