package org.attache.visit;

import java.time.LocalDate;

/** Tells the day on which a visit was announced from the days of the visit. */
final class Announcements {

    private Announcements() {}

    /** Whether a date says when somebody spoke: "said in a statement on Monday", but not "confirmed for Monday". */
    static boolean isDayOfSpeech(Clause clause, int date) {
        int at = date - 1;
        while (clause.in(at, Lexicon.SPEECHFILLER) && !clause.in(at, Lexicon.SPEECH)) {
            at--;
        }
        boolean isSet = clause.is(at, "confirmed") && clause.is(at + 1, "for");
        return clause.in(at, Lexicon.SPEECH) && !isSet;
    }

    /** Whether a date after "announced her visit to Oslo" is that of the announcement. */
    static boolean isDayOf(Clause clause, Trigger trigger, Chunk.When when) {
        LocalDate published =
                clause.sentence().statement().origin().provenance().published();
        boolean announced =
                trigger.kind() == Trigger.Kind.NOUN && clause.any(trigger.from() - 4, trigger.from(), Lexicon.ANNOUNCE);
        boolean ahead = published != null && when.range().first().isAfter(published);
        return announced && when.range().days() == 1 && !ahead;
    }
}
