package org.attache.visit.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.people.Person;
import org.attache.visit.Period;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/**
 * A visit as one sentence tells it.
 *
 * @param named the visitor's name with the statement that has it
 * @param setting where it takes place if no other sentence tells; null where the sentence names the place itself
 * @param around a time longer than days in which the visit lies
 * @param length how many days it takes; 0 where that is not said
 * @param manners how the sentence tells of it
 */
record Told(
        Person visitor,
        Sourced<String> named,
        @Nullable Sourced<String> country,
        @Nullable Sourced<String> place,
        @Nullable Where setting,
        @Nullable Sourced<VisitDates> dates,
        @Nullable Sourced<Period> around,
        int length,
        @Nullable Sourced<String> purpose,
        Sourced<Status> status,
        Set<Manner> manners) {

    /** How a sentence tells of a visit. */
    enum Manner {
        /** It only adds to a visit that is known already: "her visit ends". */
        COMPLETING,
        /** It tells of something done there, which can be one day of a longer visit. */
        OCCASION,
        /** Its days are those of a journey to several countries. */
        SHARED,
        /** It tells of a journey for something done on the day of it, which is all of the visit if no more is told. */
        ONE_DAY,
        /** It gives new days in place of older ones. */
        MOVED,
        /** It says by that word what the visit is for: "the purpose of her visit". */
        PURPOSED,
        /** It takes back what is told of the same visit elsewhere. */
        WITHDRAWING
    }

    Told {
        manners = Set.copyOf(manners);
    }

    /**
     * A visit that a line tells and no clause.
     *
     * @param named the visitor by name
     */
    static Told inLine(
            Person visitor, Sourced<String> named, Where where, Sourced<VisitDates> dates, Sourced<Status> status) {
        return new Told(
                visitor,
                named,
                where.country() == null ? null : new Sourced<>(where.country(), List.of(where.statement())),
                where.place() == null ? null : new Sourced<>(where.place(), List.of(where.statement())),
                null,
                dates,
                null,
                0,
                null,
                status,
                Set.of());
    }

    boolean is(Manner manner) {
        return manners.contains(manner);
    }

    /** Whether it says enough to be a visit by itself. */
    boolean isVisit() {
        return country != null || (place != null && dates != null);
    }

    /** The same as the visit of another one, who leads those of whom it is told. */
    Told by(Person leader) {
        return leader.equals(visitor)
                ? this
                : new Told(
                        leader,
                        new Sourced<>(
                                VisitorName.name(leader),
                                evidence(leader.namedIn(), named.evidence().getLast())),
                        country,
                        place,
                        setting,
                        dates,
                        around,
                        length,
                        purpose,
                        status,
                        manners);
    }

    /** The same on other days. */
    Told lasting(@Nullable Sourced<VisitDates> days) {
        return new Told(visitor, named, country, place, setting, days, around, length, purpose, status, manners);
    }

    /** The same once all is told: a day for something done on it is the last one too. */
    Told complete() {
        VisitDates days = dates == null ? null : dates.value();
        boolean open = days != null && days.start() != null && days.end() == null;
        return is(Manner.ONE_DAY) && open && dates != null && days != null
                ? lasting(new Sourced<>(
                        new VisitDates(days.start(), days.start(), days.yearInferred()), dates.evidence()))
                : this;
    }

    /** The same as it is known once a later sentence takes it back. */
    Told off(Status known, String statement) {
        List<String> sources = evidence(status.evidence().getFirst(), statement);
        return new Told(
                visitor,
                named,
                country,
                place,
                setting,
                dates,
                around,
                length,
                purpose,
                new Sourced<>(known, sources),
                manners);
    }

    /** The same as a visit of its own that was called off. */
    Told calledOff() {
        Set<Manner> own = EnumSet.noneOf(Manner.class);
        own.addAll(manners);
        own.remove(Manner.WITHDRAWING);
        return new Told(visitor, named, country, place, setting, dates, around, length, purpose, status, own);
    }

    /** The same as a visit of its own where the text is set; null where that is not known. */
    @Nullable
    Told settled() {
        Where where = setting;
        if (where == null) {
            return null;
        }
        List<String> evidence = evidence(where.statement(), named.evidence().getLast());
        Set<Manner> own = EnumSet.noneOf(Manner.class);
        own.addAll(manners);
        own.remove(Manner.COMPLETING);
        own.remove(Manner.WITHDRAWING);
        return new Told(
                visitor,
                named,
                where.country() == null ? null : new Sourced<>(where.country(), evidence),
                where.place() == null ? null : new Sourced<>(where.place(), evidence),
                null,
                dates,
                around,
                length,
                purpose,
                status,
                own);
    }

    static List<String> evidence(String first, String second) {
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }
}
