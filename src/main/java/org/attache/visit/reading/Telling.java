package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.event.Days;
import org.attache.visit.event.Event;
import org.attache.visit.event.EventReader;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.attache.visit.event.Turns;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/** Turns the events of a sentence into what it tells of visits. */
@SuppressWarnings("ReferenceEquality") // two clauses with the same words are two
final class Telling {

    private final ReadSentence sentence;
    private final Scene scene;
    private final @Nullable LocalDate published;
    private final Diary.@Nullable Heading heading;
    private final Untold untold;
    /** The days that the sentence told last. */
    private Days previous = Days.UNKNOWN;
    /** Plans of which the sentence does not say that they stand. */
    private final List<Told> open = new ArrayList<>();

    /**
     * Something told.
     *
     * @param word the index of the verb that tells it
     * @param done whether it is told as done rather than as planned
     */
    record Placed(Told told, int word, boolean done) {}

    Telling(ReadSentence sentence, Scene scene, @Nullable LocalDate published, Diary.@Nullable Heading heading) {
        this.heading = heading;
        this.sentence = sentence;
        this.scene = scene;
        this.published = published;
        this.untold = new Untold(sentence, scene, published);
    }

    /** The plans of which the sentence that was read does not say that they stand. */
    List<Told> open() {
        return open;
    }

    List<Placed> read() {
        scene.next();
        Years.note(sentence, published, scene);
        List<Event> events = new EventReader(sentence, scene).read();
        List<Told> told = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        List<Event> resolved = Turns.resolved(events);
        for (Event event : resolved) {
            if (!isWithin(event, resolved)) {
                of(event).stream()
                        .filter(visit -> !Untold.contradicts(event, visit, told))
                        .forEach(told::add);
                int verb = event.clause().verb() == null
                        ? 0
                        : event.clause().verb().from();
                told.subList(placed.size(), told.size())
                        .forEach(visit -> placed.add(
                                new Placed(visit, verb, event.commitment().modality() == Modality.DONE)));
            }
        }
        Entries.read(sentence, published, heading, scene).forEach(visit -> placed.add(new Placed(visit, 0, false)));
        Diary.lead(sentence, scene);
        scene.chronicle().setLastDate(sentence.sentence().dates());
        return placed;
    }

    /** "Was in Vienna, lodging in the Josefstadt": a place within the one just told. */
    private static boolean isWithin(Event event, List<Event> events) {
        return event.clause().link() == Link.ADVERBIAL
                && event.times().isEmpty()
                && !event.where().isEmpty()
                && events.stream()
                        .anyMatch(other -> other.clause() == event.clause().parent()
                                && !other.where().isEmpty()
                                && Objects.equals(
                                        other.where().getFirst().country(),
                                        event.where().getFirst().country()));
    }

    private List<Told> of(Event event) {
        Commitment commitment = event.commitment();
        boolean leftOpen = Untold.isLeftOpen(event);
        if (untold.is(event) && !leftOpen) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        Where ours = Setting.ours(event, scene);
        Event placed = ours == null ? event : event.at(List.of(ours));
        List<Person> travellers = Share.travellers(event, scene);
        if (travellers.isEmpty() && event.commitment().modality() == Modality.FORMERLY_PLANNED) {
            leftOpen = true;
            travellers = event.people();
        }
        for (Share share : Share.of(placed, travellers).stream()
                .flatMap(whole -> whole.stays(sentence))
                .toList()) {
            Days days = Days.of(share.times(), isReported(event) ? Modality.FORMERLY_PLANNED : commitment.modality());
            if (!days.isKnown() && days.around() == null) {
                Days counted = NextDay.of(event, sentence, scene);
                days = !counted.isKnown() && Untold.isThatDay(event) ? previous : counted;
            }
            if (heading != null && event.times().isEmpty() && !days.isKnown()) {
                days = new Days(heading.day(), heading.day(), null, false, heading.statement());
            }
            days = Years.of(event, share.times(), sentence, scene, days);
            days = NextDay.definite(days, share.times(), sentence, scene);
            boolean over = commitment.modality() == Modality.DONE;
            Days before = previous.isKnown() ? previous : scene.chronicle().lastDays(event.people());
            days = isUndivided(event, share, days) ? Days.UNKNOWN : over ? days : days.after(before, share.times());
            previous = days.isKnown() ? days : previous;
            if (days.isKnown()) {
                scene.chronicle().setLastDays(days, event.people());
            }
            if (isMoved(event, share)) {
                days = days.moved();
            }
            boolean unknown = untold.is(event, share.where(), days);
            for (Person visitor : share.people()) {
                if (!untold.is(event, share.where(), visitor)) {
                    Told visit = made(event, visitor, share, days);
                    if (leftOpen || unknown) {
                        open.add(visit);
                    } else {
                        told.add(visit);
                        if (!commitment.negative()) {
                            scene.setTravelling(visitor);
                        }
                    }
                }
            }
        }
        return told;
    }

    /** "Said that she would go": the day counts from when it was said. */
    static boolean isReported(Event event) {
        return event.clause().verb() != null && event.clause().verb().has("would");
    }

    /** "Was moved from the 9th to the 16th": of two days the second is the new one. */
    private static boolean isMoved(Event event, Share share) {
        boolean moves = event.clause().sense() == Verb.MOVE || event.clause().sense() == Verb.POSTPONE;
        return moves
                && share.times().stream()
                        .anyMatch(time -> time.preposition().equals("to")
                                || Lexicon.isPreposition(time.preposition(), "until")
                                || time.preposition().equals("from"));
    }

    /** "Visits Lima and Quito on 6 and 8 May": which day is whose is not said. */
    private static boolean isUndivided(Event event, Share share, Days days) {
        long lone = share.times().stream()
                .filter(time ->
                        time.preposition().isEmpty() || time.preposition().equals("on"))
                .count();
        return event.where().size() > 1
                && lone > 1
                && days.start() != null
                && (days.end() == null || days.end().equals(days.start()));
    }

    private Told made(Event event, Person visitor, Share share, Days days) {
        Where where = share.where();
        List<String> here = List.of(sentence.id());
        List<String> there = where == null ? here : Told.evidence(where.statement(), sentence.id());
        Days known = bounded(event, days);
        return new Told(
                visitor,
                new Sourced<>(VisitorName.name(visitor), Told.evidence(visitor.namedIn(), sentence.id())),
                where == null || where.country() == null ? null : new Sourced<>(where.country(), there),
                where == null || where.place() == null ? null : new Sourced<>(where.place(), there),
                where == null ? Setting.of(event, visitor, scene) : null,
                known.isKnown()
                        ? new Sourced<>(
                                new VisitDates(known.start(), known.end(), known.inferred()),
                                known.monthIn() == null ? here : Told.evidence(known.monthIn(), sentence.id()))
                        : null,
                known.isKnown() || known.around() == null ? null : new Sourced<>(known.around(), here),
                Length.of(event, sentence),
                Purpose.of(event.clause(), sentence),
                new Sourced<>(status(event, known), here),
                Manners.of(event, share, sentence));
    }

    /** Of an end only the last day is known. */
    private static Days bounded(Event event, Days days) {
        if (event.isSettingOut()) {
            return days.open();
        }
        return event.kind() == Event.Kind.DEPARTURE && days.isKnown()
                ? new Days(null, days.end() == null ? days.start() : days.end(), null, days.inferred())
                : days;
    }

    /** "The visit, planned for May, has been postponed": what else the sentence says of the visit holds. */
    private boolean isPutOff(Event event) {
        return event.clause().sense() == Verb.POSTPONE
                || (event.commitment().negative()
                        && sentence.clauses().stream().anyMatch(clause -> clause.sense() == Verb.POSTPONE)
                        && sentence.clauses().stream().noneMatch(clause -> clause.sense() == Verb.CANCEL));
    }

    private Status status(Event event, Days days) {
        if (isPutOff(event) && (!days.isKnown() || event.commitment().negative())) {
            return Status.POSTPONED;
        }
        if (event.commitment().negative()) {
            return Status.CANCELLED;
        }
        // That a purpose was described is no news of how far the visit has come.
        if (Purpose.isNamed(event.clause())) {
            return Status.PLANNED;
        }
        return Stage.of(event, days, published);
    }
}
