package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.clause.Commitment;
import org.attache.clause.Modality;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.reading.Told.Manner;
import org.jspecify.annotations.Nullable;

/** Turns the events of a sentence into what it tells of visits. */
final class Telling {

    private final ReadSentence sentence;
    private final Scene scene;
    private final @Nullable LocalDate published;

    Telling(ReadSentence sentence, Scene scene, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.scene = scene;
        this.published = published;
    }

    List<Told> read() {
        List<Told> told = new ArrayList<>();
        for (Event event : new EventReader(sentence, scene).read()) {
            told.addAll(of(event));
        }
        return told;
    }

    private List<Told> of(Event event) {
        Commitment commitment = event.commitment();
        boolean calledOff = event.clause().sense() == Verb.CANCEL || event.clause().sense() == Verb.POSTPONE;
        boolean withdrawn = commitment.negative() || commitment.modality() == Modality.ABANDONED;
        if (!withdrawn && !commitment.modality().isFirm() || commitment.negative() && commitment.modality() == Modality.DENIED) {
            return List.of();
        }
        Days days = Days.of(event.times(), commitment.modality());
        List<Told> told = new ArrayList<>();
        List<Person> people = Travellers.of(event, scene);
        List<Where> places = event.where().isEmpty() ? Collections.singletonList(null) : event.where();
        for (Where where : places) {
            for (Person visitor : people) {
                if (!isHome(visitor, where, event)) {
                    told.add(made(event, visitor, where, days, withdrawn && !calledOff));
                }
            }
        }
        return told;
    }

    private static boolean isHome(Person visitor, @Nullable Where where, Event event) {
        return where != null
                && where.country() != null
                && where.country().equals(visitor.home())
                && (where.place() == null || event.kind() == Event.Kind.OCCASION);
    }

    private Told made(Event event, Person visitor, @Nullable Where where, Days days, boolean withdrawn) {
        List<String> here = List.of(sentence.id());
        Days known = bounded(event, days);
        return new Told(
                visitor,
                new Sourced<>(visitor.name(), Told.evidence(visitor.namedIn(), sentence.id())),
                where == null || where.country() == null ? null : new Sourced<>(where.country(), here),
                where == null || where.place() == null ? null : new Sourced<>(where.place(), here),
                known.isKnown() ? new Sourced<>(new VisitDates(known.start(), known.end(), known.inferred()), here) : null,
                known.isKnown() ? null : known.around(),
                0,
                Purpose.of(event.clause(), sentence),
                new Sourced<>(status(event, known), here),
                manners(event, where, withdrawn));
    }

    /** Of an end only the last day is known. */
    private static Days bounded(Event event, Days days) {
        return event.kind() == Event.Kind.DEPARTURE && days.isKnown()
                ? new Days(null, days.end() == null ? days.start() : days.end(), null, days.inferred())
                : days;
    }

    private static Set<Manner> manners(Event event, @Nullable Where where, boolean withdrawn) {
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        boolean ended = event.kind() == Event.Kind.DEPARTURE && event.clause().sense() == Verb.LEAVE;
        if (where == null || ended) {
            manners.add(Manner.COMPLETING);
        }
        if (event.kind() == Event.Kind.OCCASION) {
            manners.add(Manner.OCCASION);
        }
        if (event.clause().sense() == Verb.MOVE) {
            manners.add(Manner.MOVED);
        }
        if (withdrawn) {
            manners.add(Manner.WITHDRAWING);
        }
        return manners;
    }

    private Status status(Event event, Days days) {
        Verb sense = event.clause().sense();
        if (sense == Verb.POSTPONE) {
            return Status.POSTPONED;
        }
        if (event.commitment().negative() || sense == Verb.CANCEL || event.commitment().modality() == Modality.ABANDONED) {
            return Status.CANCELLED;
        }
        LocalDate day = published;
        LocalDate end = days.end() == null ? days.start() : days.end();
        boolean begun = day != null && days.start() != null && !days.start().isAfter(day);
        return switch (event.commitment().modality()) {
            case DONE -> event.kind() == Event.Kind.ARRIVAL && day != null && (end == null || !end.isBefore(day.minusDays(1)))
                    ? Status.UNDER_WAY
                    : Status.COMPLETED;
            case PRESENT -> day == null || days.isKnown() && !begun ? Status.ANNOUNCED : begun && end != null && end.isBefore(day)
                    ? Status.COMPLETED : Status.UNDER_WAY;
            default -> Status.ANNOUNCED;
        };
    }
}
