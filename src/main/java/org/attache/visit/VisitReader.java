package org.attache.visit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.visit.VisitMention.Manner;
import org.jspecify.annotations.Nullable;

/** Reads the visits that one sentence tells of. */
final class VisitReader {

    private final Clause clause;
    private final Cast cast;
    private final List<VisitMention> mentions = new ArrayList<>();
    /** Those whose visit was read last. */
    private SubjectFinder.@Nullable Subject before;

    private VisitReader(Clause clause, Cast cast) {
        this.clause = clause;
        this.cast = cast;
    }

    /** The visits of a sentence in its order. */
    static List<VisitMention> read(Clause clause, Cast cast) {
        VisitReader reader = new VisitReader(clause, cast);
        reader.read();
        return reader.mentions;
    }

    private void read() {
        List<Trigger> triggers = new ArrayList<>();
        for (Trigger trigger : TriggerFinder.find(clause)) {
            if (triggers.isEmpty() || !(isPartOf(trigger) || isPredicate(triggers.getLast(), trigger))) {
                triggers.add(trigger);
            }
        }
        int previous = 0;
        for (int i = 0; i < triggers.size(); i++) {
            int limit = i + 1 < triggers.size() ? triggers.get(i + 1).from() : clause.size();
            previous = read(triggers.get(i), previous, limit);
        }
    }

    /** "For a visit that ends on May 3", after another trigger, only adds to it. */
    private boolean isPartOf(Trigger trigger) {
        int at = NounPhrase.before(clause, trigger.from());
        boolean isBare = clause.is(at, "a") || clause.is(at, "an");
        boolean leadsOn = clause.is(trigger.until(), "to") || clause.is(trigger.until(), "of");
        return trigger.kind() == Trigger.Kind.NOUN && isBare && !leadsOn;
    }

    /** "The visit of Ana Ruiz is scheduled for 6 May": the verb of the noun before. */
    private boolean isPredicate(Trigger noun, Trigger trigger) {
        boolean subject = IntStream.range(noun.until(), trigger.from())
                .anyMatch(i -> clause.isSomebody(i) && !ObjectFinder.isObject(clause, i));
        return noun.kind() == Trigger.Kind.NOUN && clause.in(trigger.from(), Lexicon.AWAITED) && !subject;
    }

    /** Returns the index after the words that were read. */
    private int read(Trigger trigger, int previous, int limit) {
        SubjectFinder.Subject subject = new SubjectFinder(clause, cast).of(trigger);
        if (subject == null && isCoordinated(trigger)) {
            subject = before;
        }
        boolean known = subject == null && isDefinite(trigger);
        List<Person> visitors = subject != null ? subject.people() : known ? lastVisitor() : List.of();
        Denial denial = Denial.of(clause, trigger, subject);
        if (denial == Denial.DENIED) {
            return trigger.until();
        }
        boolean past = TriggerTense.of(clause, trigger) == TriggerTense.PAST;
        StopReader reader = StopReader.read(clause, trigger, previous, limit, past);
        if (visitors.isEmpty()) {
            noteHost(trigger, reader.stops().getFirst());
            return reader.end();
        }
        String purpose = PurposePhrase.of(clause, trigger, limit);
        for (Stop stop : reader.stops()) {
            Status status = denial == Denial.CALLED_OFF
                    ? Status.CANCELLED
                    : StatusReader.of(clause, trigger, previous, beforeVerb(limit), stop);
            add(trigger, stop.at(where(trigger, stop, subject)), visitors, status, purpose, known);
        }
        before = subject;
        visitors.forEach(cast::visits);
        if (visitors.size() > 1) {
            cast.setGroup(visitors);
        }
        return readOthers(trigger, reader, previous, limit, past);
    }

    /** "Leaves for Oslo on Monday, travels on to Riga on Friday": another verb of the same people. */
    private boolean isCoordinated(Trigger trigger) {
        int at = trigger.from() - 1;
        while (clause.in(at, Lexicon.MODAL) || clause.is(at, "then") || clause.is(at, "is")) {
            at--;
        }
        boolean verb = trigger.kind() == Trigger.Kind.STAY || trigger.kind() == Trigger.Kind.MOTION;
        return verb && (clause.is(at, ",") || clause.is(at, "and"));
    }

    /** Before "postponed her" in "postponed her visit", which says nothing of what comes before. */
    private int beforeVerb(int next) {
        if (next >= clause.size() || !clause.in(next, Lexicon.NOUN)) {
            return next;
        }
        int owner = NounPhrase.before(clause, next);
        return clause.at(owner) instanceof Chunk.Pronoun && owner > 0 ? owner - 1 : next;
    }

    private int readOthers(Trigger trigger, StopReader reader, int previous, int limit, boolean past) {
        int end = reader.end();
        DayReader days = new DayReader(clause, trigger, past);
        for (Ellipsis.Other other :
                Ellipsis.after(clause, days, end, reader.stops().getLast().where())) {
            Status status = StatusReader.of(clause, trigger, previous, limit, other.stop());
            add(trigger, other.stop(), List.of(other.who().person()), status, null, false);
            end = other.end();
        }
        return end;
    }

    private void add(
            Trigger trigger, Stop stop, List<Person> visitors, Status status, @Nullable String purpose, boolean known) {
        boolean occasional = trigger.kind() == Trigger.Kind.OCCASION || trigger.kind() == Trigger.Kind.RECEPTION;
        if (occasional && (stop.where() == null || !stop.isDated())) {
            return;
        }
        List<Person> travellers = trigger.kind() == Trigger.Kind.OCCASION
                ? new Travellers(clause, cast).among(visitors, trigger, stop.where())
                : visitors;
        boolean saysLittle = stop.where() == null && !stop.isDated() && purpose == null;
        boolean completes = known || saysLittle || trigger.kind() == Trigger.Kind.DEPARTURE;
        for (Person visitor : travellers) {
            if (isHome(visitor, stop)) {
                continue;
            }
            VisitMention mention = VisitMention.of(clause, visitor, stop, status);
            mentions.add((stop.where() == null && stop.isDated() ? mention.to(cast.host()) : mention)
                    .told(purpose, manners(trigger, completes)));
            cast.visits(visitor, stop.where() == null ? null : stop.where().country());
        }
    }

    /** Whether somebody only goes to the country that they act for. */
    private static boolean isHome(Person visitor, Stop stop) {
        return stop.where() != null
                && stop.where().place() == null
                && visitor.home() != null
                && visitor.home().equals(stop.where().country());
    }

    private Chunk.@Nullable Where where(Trigger trigger, Stop stop, SubjectFinder.@Nullable Subject subject) {
        if (stop.where() != null || subject == null) {
            return stop.where();
        }
        boolean awaited = trigger.kind() == Trigger.Kind.NOUN
                && clause.at(0) instanceof Chunk.Where
                && (clause.is(1, ":") || clause.any(1, trigger.from(), Lexicon.AWAITING));
        return trigger.kind() == Trigger.Kind.RECEPTION
                ? StopReader.host(clause, trigger)
                : awaited && clause.at(0) instanceof Chunk.Where host ? host : StopReader.before(clause, subject.at());
    }

    private Set<Manner> manners(Trigger trigger, boolean completes) {
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        if (completes) {
            manners.add(Manner.COMPLETING);
        }
        if (trigger.kind() == Trigger.Kind.OCCASION) {
            manners.add(Manner.OCCASION);
        }
        boolean past = TriggerTense.of(clause, trigger) == TriggerTense.PAST;
        if (past && clause.any(trigger.from() - 2, trigger.from(), Lexicon.FORMERLY)) {
            manners.add(Manner.FORMER);
        }
        if (clause.is(trigger.from() - 1, "also")) {
            manners.add(Manner.FURTHER);
        }
        return manners;
    }

    /** "Senior officials will come to Chile": those who are named later go there unless something else is said. */
    private void noteHost(Trigger trigger, Stop stop) {
        if (stop.where() != null && stop.where().country() != null && clause.any(0, trigger.from(), Lexicon.GROUP)) {
            cast.setHost(new Sourced<>(
                    stop.where().country(),
                    List.of(clause.sentence().statement().id())));
        }
    }

    /** "The visit will end on May 3": the one that was spoken of last. */
    private boolean isDefinite(Trigger trigger) {
        return trigger.kind() == Trigger.Kind.NOUN
                && (clause.is(trigger.from(), "it") || clause.is(NounPhrase.before(clause, trigger.from()), "the"));
    }

    private List<Person> lastVisitor() {
        Person last = cast.lastVisitor();
        return last == null ? List.of() : List.of(last);
    }
}
