package org.attache.visit.reading;

import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.people.Person;

/**
 * A clause that tells of somebody's being somewhere.
 *
 * @param people who goes, comes or is there
 * @param where the places, each a stop of its own
 * @param times what tells when
 */
record Event(
        Kind kind, Clause clause, Commitment commitment, List<Person> people, List<Where> where, List<Adjunct> times) {

    /** What part of a visit an event is. */
    enum Kind {
        /** The visit as a whole. */
        STAY,
        /** Its first day. */
        ARRIVAL,
        /** Its last day. */
        DEPARTURE,
        /** Something done there. */
        OCCASION
    }

    Event {
        people = List.copyOf(people);
        where = List.copyOf(where);
        times = List.copyOf(times);
    }
}
