package org.attache.visit.event;

import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.people.Person;

/**
 * A clause that tells of somebody's being somewhere.
 *
 * @param people who goes, comes or is there
 * @param where the places, each a stop of its own
 * @param times what tells when
 * @param turned whether another clause of the sentence takes it back, or it replaces what another one tells
 */
public record Event(
        Kind kind,
        Clause clause,
        Commitment commitment,
        List<Person> people,
        List<Where> where,
        List<Adjunct> times,
        boolean turned) {

    /** What part of a visit an event is. */
    public enum Kind {
        /** The visit as a whole. */
        STAY,
        /** Its first day. */
        ARRIVAL,
        /** Its last day. */
        DEPARTURE,
        /** Something done there. */
        OCCASION
    }

    /** Whether a noun tells what somebody does there: "a talk by". */
    public boolean isPerformance() {
        return kind == Kind.OCCASION
                && clause.sense() != Verb.MEET
                && (clause.subject() == null
                        || clause.subject().items().stream().noneMatch(item -> item.isPeople()));
    }

    /** Whether a day says only when somebody sets out: "travels to Oslo on 6 May". */
    public boolean isSettingOut() {
        return kind == Kind.ARRIVAL
                || (kind == Kind.STAY
                        && switch (clause.sense()) {
                            case GO -> clause.objects().isEmpty() || isToward();
                            case COME, BRING, LEAD -> true;
                            case PERFORM ->
                                clause.verb() != null
                                        && !clause.verb().main().lemma().equals("have")
                                        && clause.objects().stream()
                                                .anyMatch(nouns -> nouns.first().isPeople());
                            default -> false;
                        });
    }

    /** "Walked the line in Monterrey" goes nowhere. */
    private boolean isToward() {
        return clause.adjuncts().stream().anyMatch(adjunct -> Lexicon.isPreposition(adjunct.preposition(), "to"));
    }

    public Event(
            Kind kind,
            Clause clause,
            Commitment commitment,
            List<Person> people,
            List<Where> where,
            List<Adjunct> times) {
        this(kind, clause, commitment, people, where, times, false);
    }

    /** The same, taken back by another clause. */
    public Event takenBack() {
        return new Event(
                kind, clause, new Commitment(Modality.PLANNED, true, commitment.source()), people, where, times, true);
    }

    /**
     * "Does not leave until Monday": what does not happen until a day happens on it. The same event where no day is
     * named so.
     */
    public Event lifted() {
        boolean until = commitment.negative()
                && times.stream().anyMatch(time -> Lexicon.isPreposition(time.preposition(), "until"));
        if (!until) {
            return this;
        }
        List<Adjunct> days = times.stream()
                .map(time -> Lexicon.isPreposition(time.preposition(), "until")
                        ? new Adjunct("on", time.nouns(), time.when(), time.after(), time.leading())
                        : time)
                .toList();
        return new Event(
                kind,
                clause,
                new Commitment(commitment.modality(), false, commitment.source()),
                people,
                where,
                days,
                turned);
    }

    /** The same of the people that what follows names. */
    public Event of(List<Person> named) {
        return new Event(kind, clause, commitment, named, where, times, turned);
    }

    /** The same at the places that another clause names. */
    public Event at(List<Where> places) {
        return new Event(kind, clause, commitment, people, places, times, turned);
    }

    /** The same at a place that another clause names. */
    public Event replacing(List<Where> places) {
        return new Event(kind, clause, commitment, people, where.isEmpty() ? places : where, times, true);
    }

    public Event {
        people = List.copyOf(people);
        where = List.copyOf(where);
        times = List.copyOf(times);
    }
}
