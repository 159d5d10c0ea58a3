package org.attache.visit.reading;

import java.time.LocalDate;
import org.attache.clause.Clause;
import org.attache.english.Verb;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;

/** How far a visit has come on the day its text appeared. */
final class Stage {

    /** Somebody who arrived within so many days, and of whose return nothing is said, is still there. */
    private static final int STAY = 7;

    private Stage() {}

    static Status of(Event event, Days days, @Nullable LocalDate published) {
        LocalDate end = days.end() == null ? days.start() : days.end();
        boolean known = published != null && days.isKnown();
        boolean ahead = known && published != null && days.start() != null && days.start().isAfter(published);
        boolean over = known && published != null && end != null && end.isBefore(published);
        return switch (event.commitment().modality()) {
            case DONE -> ahead ? plan(event) : isStillThere(event, days, published) ? Status.UNDER_WAY : Status.COMPLETED;
            case PRESENT -> ahead ? plan(event) : over && days.start() != null ? Status.COMPLETED : present(event, days);
            default -> plan(event);
        };
    }

    /** Of a stay told as of now nothing else is known; a journey told so is one of a calendar. */
    private static Status present(Event event, Days days) {
        boolean journey = event.kind() != Event.Kind.STAY || event.clause().sense() == Verb.GO || event.clause().sense() == Verb.COME;
        return journey && !days.isKnown() ? plan(event) : Status.UNDER_WAY;
    }

    private static boolean isStillThere(Event event, Days days, @Nullable LocalDate published) {
        if (published == null) {
            return false;
        }
        LocalDate end = days.end();
        boolean running = end != null && days.start() != null && !end.isBefore(published) && !days.start().equals(end);
        boolean arrived = event.kind() == Event.Kind.ARRIVAL
                && end == null
                && days.start() != null
                && !days.start().plusDays(STAY).isBefore(published);
        return running || arrived;
    }

    /** A plan is confirmed or announced where somebody is told to say so. */
    private static Status plan(Event event) {
        Clause at = event.clause().parent();
        while (at != null) {
            if (at.verb() != null && at.sense() == Verb.SAY) {
                return at.verb().main().lemma().equals("confirm") ? Status.CONFIRMED : Status.ANNOUNCED;
            }
            at = at.parent();
        }
        boolean said = event.commitment().source() != null || event.clause().sense() == Verb.SAY;
        return said ? Status.ANNOUNCED : Status.PLANNED;
    }
}
