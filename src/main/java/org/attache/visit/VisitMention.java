package org.attache.visit;

import java.util.List;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A visit as one sentence tells it.
 *
 * @param named the visitor's name with the statement that has it
 * @param around a time longer than days in which the visit lies
 * @param isAim whether the purpose is given as such, and not in passing
 * @param isFormer whether it is told as one that lies before the events of the text
 * @param completes whether the sentence only adds to a visit that is known already
 */
record VisitMention(
        Person visitor,
        Sourced<String> named,
        @Nullable Sourced<String> country,
        @Nullable Sourced<String> place,
        @Nullable Sourced<VisitDates> dates,
        @Nullable DateRange around,
        @Nullable Sourced<String> purpose,
        boolean isAim,
        Sourced<Status> status,
        boolean isFormer,
        boolean completes) {

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
                null,
                false,
                new Sourced<>(status, List.of(id)),
                false,
                false);
    }

    /** The same in a country that another sentence names. */
    VisitMention to(@Nullable Sourced<String> host) {
        return new VisitMention(
                visitor, named, host, place, dates, around, purpose, isAim, status, isFormer, completes);
    }

    VisitMention told(@Nullable String newPurpose, boolean newFormer, boolean newCompletes) {
        return new VisitMention(
                visitor,
                named,
                country,
                place,
                dates,
                around,
                sourced(newPurpose, status.evidence()),
                isAim,
                status,
                newFormer,
                newCompletes);
    }

    private static @Nullable Sourced<String> sourced(@Nullable String value, List<String> evidence) {
        return value == null ? null : new Sourced<>(value, evidence);
    }

    static List<String> evidence(String first, String second) {
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }
}
