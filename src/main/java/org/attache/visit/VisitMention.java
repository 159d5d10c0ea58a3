package org.attache.visit;

import java.util.List;
import java.util.Set;
import org.attache.dates.DateRange;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * A visit as one sentence tells it.
 *
 * @param named the visitor's name with the statement that has it
 * @param around a time longer than days in which the visit lies
 * @param length how many days it takes; 0 where that is not said
 * @param manners how the sentence tells of it
 */
record VisitMention(
        Person visitor,
        Sourced<String> named,
        @Nullable Sourced<String> country,
        @Nullable Sourced<String> place,
        @Nullable Sourced<VisitDates> dates,
        @Nullable DateRange around,
        int length,
        @Nullable Sourced<String> purpose,
        Sourced<Status> status,
        Set<Manner> manners) {

    /** How a sentence tells of a visit. */
    enum Manner {
        /** It gives the purpose as such, and not in passing. */
        AIM,
        /** The visit lies before the events of the text: "last visited". */
        FORMER,
        /** It only adds to a visit that is known already: "her visit ends". */
        COMPLETING,
        /** It tells of something done there, which can be one day of a longer visit. */
        OCCASION,
        /** It tells of another stop: "will also visit". */
        FURTHER
    }

    VisitMention {
        manners = Set.copyOf(manners);
    }

    boolean is(Manner manner) {
        return manners.contains(manner);
    }

    /** Whether it says enough to be a visit by itself: a country, or a town and when. A palace alone is a programme. */
    boolean isVisit() {
        return country != null || (place != null && dates != null && !isSite(place.value()));
    }

    private static boolean isSite(String place) {
        return NameWords.of(place).stream().anyMatch(word -> Lexicon.SITE.has(word) || Lexicon.ORGANISATION.has(word));
    }

    boolean isCompleted() {
        return status.value() == Status.COMPLETED;
    }

    /** What a sentence says of somebody's stay. */
    static VisitMention of(Clause clause, Person visitor, Stop stop, Status status) {
        String id = clause.sentence().statement().id();
        boolean whole = clause.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Who who && who.whole() && who.person() == visitor);
        Chunk.Where where = stop.where();
        List<String> there = where == null || where.namedIn() == null ? List.of(id) : evidence(where.namedIn(), id);
        List<String> then = stop.monthIn() == null ? List.of(id) : evidence(stop.monthIn(), id);
        return new VisitMention(
                visitor,
                new Sourced<>(visitor.name(), whole ? List.of(id) : evidence(visitor.namedIn(), id)),
                where == null ? null : sourced(where.country(), there),
                where == null ? null : sourced(where.place(), there),
                stop.isDated() ? new Sourced<>(new VisitDates(stop.start(), stop.end(), stop.inferred()), then) : null,
                stop.isDated() ? null : stop.around(),
                stop.length(),
                null,
                new Sourced<>(status, List.of(id)),
                Set.of());
    }

    /** The same in a country that another sentence names. */
    VisitMention to(@Nullable Sourced<String> host) {
        return new VisitMention(visitor, named, host, place, dates, around, length, purpose, status, manners);
    }

    VisitMention told(@Nullable String newPurpose, Set<Manner> newManners) {
        return new VisitMention(
                visitor,
                named,
                country,
                place,
                dates,
                around,
                length,
                sourced(newPurpose, status.evidence()),
                status,
                newManners);
    }

    private static @Nullable Sourced<String> sourced(@Nullable String value, List<String> evidence) {
        return value == null ? null : new Sourced<>(value, evidence);
    }

    static List<String> evidence(String first, String second) {
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }
}
