package org.attache.visit.reading;

import java.time.LocalDate;
import org.attache.clause.Clause;
import org.attache.clause.Phrase;
import org.attache.english.Verb;
import org.attache.visit.Status;
import org.attache.visit.event.Days;
import org.attache.visit.event.Event;
import org.jspecify.annotations.Nullable;

/** How far a visit has come on the day its text appeared. */
final class Stage {

    /** Somebody who arrived within so many days, and of whose return nothing is said, is still there. */
    private static final int STAY = 7;

    private Stage() {}

    static Status of(Event event, Days days, @Nullable LocalDate published) {
        LocalDate end = days.end() == null ? days.start() : days.end();
        boolean known = published != null && days.isKnown();
        boolean ahead = known
                && published != null
                && days.start() != null
                && days.start().isAfter(published);
        boolean over = known && published != null && end != null && end.isBefore(published);
        return switch (event.commitment().modality()) {
            case DONE ->
                ahead ? plan(event) : isStillThere(event, days, published) ? Status.UNDER_WAY : Status.COMPLETED;
            case PRESENT ->
                ahead
                        ? plan(event)
                        : over && days.start() != null
                                ? Status.COMPLETED
                                : (isOfVisit(event) || days.around() != null) && !days.isKnown()
                                        ? plan(event)
                                        : present(event, days, published);
            default -> plan(event);
        };
    }

    /** Of a stay told as of now nothing else is known; a journey told so is one of a calendar. */
    private static Status present(Event event, Days days, @Nullable LocalDate published) {
        boolean journey = event.kind() != Event.Kind.STAY
                || event.clause().sense() == Verb.GO
                || event.clause().sense() == Verb.COME;
        boolean end = event.kind() == Event.Kind.DEPARTURE
                && days.start() == null
                && (published == null || days.end() == null || days.end().isAfter(published));
        return (journey && !days.isKnown()) || end ? plan(event) : Status.UNDER_WAY;
    }

    /** "The visit lasts three days": what is said of a visit tells no stage of it. */
    private static boolean isOfVisit(Event event) {
        return event.clause().subject() != null
                && event.clause().subject().items().stream().noneMatch(Phrase.Nominal::isPeople);
    }

    private static boolean isStillThere(Event event, Days days, @Nullable LocalDate published) {
        if (published == null) {
            return false;
        }
        LocalDate end = days.end();
        boolean running = end != null
                && days.start() != null
                && !end.isBefore(published)
                && !days.start().equals(end);
        boolean arrived = (event.kind() == Event.Kind.ARRIVAL || event.clause().sense() == Verb.GO)
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
        if (event.clause().sense() == Verb.SAY && event.clause().verb() != null) {
            return event.clause().verb().main().lemma().equals("confirm") ? Status.CONFIRMED : Status.ANNOUNCED;
        }
        boolean said = event.commitment().source() != null;
        return said ? Status.ANNOUNCED : Status.PLANNED;
    }
}
