package org.attache.visit;

import java.time.LocalDate;

/** Reads from a sentence how far the visit it tells of has come. */
final class Progress {

    private Progress() {}

    /** Whether the words of a cue put the visit into the past. */
    static boolean isPast(Clause clause, Cue cue) {
        if (cue.kind() == Cue.Kind.NOUN) {
            return false;
        }
        boolean modal = clause.any(cue.from() - 3, cue.from(), Lexicon.MODAL);
        return Lexicon.PAST.has(clause.word(cue.from())) && !modal;
    }

    /**
     * The status of a visit.
     *
     * @param previous index after the words of the cue before
     * @param limit index before which the words about this visit end
     */
    static Status of(Clause clause, Cue cue, int previous, int limit, Stop stop) {
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
        if (isPast(clause, cue) && begun) {
            boolean ongoing = cue.kind() == Cue.Kind.MOTION && Lexicon.ARRIVAL.has(clause.word(cue.from())) && !over;
            return ongoing ? Status.UNDER_WAY : Status.COMPLETED;
        }
        if (isNow(clause, cue) && begun && !over && stop.isDated()) {
            return Status.UNDER_WAY;
        }
        if (StatusWords.saysConfirmed(clause.sentence().text())) {
            return Status.CONFIRMED;
        }
        return clause.any(0, clause.size(), Lexicon.SPEECH) ? Status.ANNOUNCED : Status.PLANNED;
    }

    private static boolean isNow(Clause clause, Cue cue) {
        return clause.is(cue.from(), "is")
                || clause.is(cue.from(), "are")
                || ((clause.is(cue.from() - 1, "is") || clause.is(cue.from() - 1, "are"))
                        && clause.word(cue.from()).endsWith("ing"));
    }

    private static String words(Clause clause, int from, int until) {
        Chunk first = clause.at(from);
        Chunk last = clause.at(until - 1);
        return first == null || last == null || last.end() <= first.start()
                ? ""
                : clause.sentence().text().substring(first.start(), last.end());
    }
}
