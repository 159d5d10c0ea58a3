package org.attache.visit.reading;

import java.util.EnumSet;
import java.util.Set;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.english.Verb;
import org.attache.visit.event.Event;
import org.attache.visit.event.EventReader;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Times;
import org.attache.visit.event.Where;
import org.attache.visit.reading.Told.Manner;

/** Tells how a sentence tells of a visit. */
final class Manners {

    private Manners() {}

    static Set<Manner> of(Event event, Share share, ReadSentence sentence) {
        Where where = share.where();
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        boolean visited = event.clause().adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("after")
                        && adjunct.nouns() != null
                        && EventReader.isVisitNoun(adjunct.nouns().first()));
        boolean ended = !visited
                && event.kind() == Event.Kind.DEPARTURE
                && event.clause().sense() == Verb.LEAVE;
        if (where == null || ended) {
            manners.add(Manner.COMPLETING);
        }
        if (event.where().size() > 1 && event.times().size() == 1) {
            manners.add(Manner.SHARED);
        }
        if (isForOneDay(event, share, sentence)) {
            manners.add(Manner.ONE_DAY);
        }
        if (event.kind() == Event.Kind.OCCASION || event.clause().sense() == Verb.RECEIVE) {
            manners.add(Manner.OCCASION);
        }
        boolean later =
                event.clause().sense() == Verb.POSTPONE && !event.commitment().negative();
        if (event.clause().sense() == Verb.MOVE
                || later
                || (event.turned() && !event.commitment().negative())) {
            manners.add(Manner.MOVED);
        }
        if (Purpose.isNamed(event.clause())) {
            manners.add(Manner.PURPOSED);
        }
        if (event.commitment().negative() && !event.turned()) {
            manners.add(Manner.WITHDRAWING);
        }
        return manners;
    }

    /**
     * "Comes to us on Sunday", "went to Riga on Monday to sign the treaty", "and on Tuesday to Porto, where she spoke".
     */
    private static boolean isForOneDay(Event event, Share share, ReadSentence sentence) {
        boolean day = share.times().size() == 1
                && switch (share.times().getFirst().preposition()) {
                    case "", "on" -> true;
                    default -> false;
                };
        boolean journey = event.kind() == Event.Kind.STAY
                && switch (event.clause().sense()) {
                    case GO, COME -> true;
                    default -> false;
                };
        return day
                && journey
                && ((event.clause().sense() == Verb.COME && event.commitment().modality() != Modality.DONE)
                        || sentence.clauses().stream().anyMatch(clause -> isDeed(clause, event.clause())));
    }

    /** Whether a clause tells what is done at the end of a journey; staying takes longer. */
    private static boolean isDeed(Clause clause, Clause journey) {
        boolean aim = clause.link() == Link.PURPOSE && clause.parent() == journey;
        return (aim || Times.isOfGoal(clause, journey))
                && switch (clause.sense()) {
                    case ACT, SIGN, MEET, ATTEND, GIVE, HOLD, SAY, PLAN, OTHER -> true;
                    default -> false;
                };
    }
}
