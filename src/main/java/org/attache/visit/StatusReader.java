package org.attache.visit;

import java.time.LocalDate;

/** Reads from a sentence how far the visit it tells of has come. */
final class StatusReader {

    private StatusReader() {}

    /** Whether the words of a trigger put the visit into the past. */
    static boolean isPast(Clause clause, Trigger trigger) {
        if (trigger.kind() == Trigger.Kind.NOUN) {
            return false;
        }
        boolean modal = clause.any(trigger.from() - 3, trigger.from(), Lexicon.MODAL);
        return Lexicon.PAST.has(clause.word(trigger.from())) && !modal;
    }

    /**
     * The status of a visit.
     *
     * @param previous index after the words of the trigger before
     * @param limit index before which the words about this visit end
     */
    static Status of(Clause clause, Trigger trigger, int previous, int limit, Stop stop) {
        Status calledOff = StatusWords.calledOff(words(clause, previous, limit));
        if (calledOff != null) {
            return calledOff;
        }
        LocalDate published =
                clause.sentence().statement().origin().provenance().published();
        LocalDate end = stop.end();
        boolean over = end != null && (published == null || end.isBefore(published));
        boolean begun =
                stop.start() == null || published == null || !stop.start().isAfter(published);
        if (isPast(clause, trigger) && begun) {
            boolean ongoing =
                    trigger.kind() == Trigger.Kind.MOTION && Lexicon.ARRIVAL.has(clause.word(trigger.from())) && !over;
            return ongoing ? Status.UNDER_WAY : Status.COMPLETED;
        }
        if (isNow(clause, trigger) && begun && !over && stop.isDated()) {
            return Status.UNDER_WAY;
        }
        if (StatusWords.saysConfirmed(clause.sentence().text())) {
            return Status.CONFIRMED;
        }
        return clause.any(0, clause.size(), Lexicon.SPEECH) ? Status.ANNOUNCED : Status.PLANNED;
    }

    private static boolean isNow(Clause clause, Trigger trigger) {
        return clause.is(trigger.from(), "is")
                || clause.is(trigger.from(), "are")
                || ((clause.is(trigger.from() - 1, "is") || clause.is(trigger.from() - 1, "are"))
                        && clause.word(trigger.from()).endsWith("ing"));
    }

    private static String words(Clause clause, int from, int until) {
        Chunk first = clause.at(from);
        Chunk last = clause.at(until - 1);
        return first == null || last == null || last.end() <= first.start()
                ? ""
                : clause.sentence().text().substring(first.start(), last.end());
    }
}
