package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the visits that one sentence tells of. */
final class VisitReader {

    private final Clause clause;
    private final Cast cast;
    private final List<VisitMention> mentions = new ArrayList<>();

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
            if (triggers.isEmpty() || !isPartOf(trigger)) {
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
        int at = trigger.from() - 1;
        while (clause.in(at, Lexicon.AUXILIARYADJECTIVE) || clause.word(at).endsWith("-day")) {
            at--;
        }
        boolean isBare = clause.is(at, "a") || clause.is(at, "an");
        boolean leadsOn = clause.is(trigger.until(), "to") || clause.is(trigger.until(), "of");
        return trigger.kind() == Trigger.Kind.NOUN && isBare && !leadsOn;
    }

    /** Returns the index after the words that were read. */
    private int read(Trigger trigger, int previous, int limit) {
        SubjectFinder.Subject subject = new SubjectFinder(clause, cast).of(trigger);
        boolean known = subject == null && isDefinite(trigger);
        List<Person> visitors = subject != null ? subject.people() : known ? lastVisitor() : List.of();
        if (isDenied(trigger, subject)) {
            return trigger.until();
        }
        boolean past = StatusReader.isPast(clause, trigger);
        StopReader reader = StopReader.read(clause, trigger, previous, limit, past);
        if (visitors.isEmpty()) {
            noteHost(trigger, reader.stops().getFirst());
            return reader.end();
        }
        boolean completes = known || trigger.kind() == Trigger.Kind.DEPARTURE;
        String purpose = PurposePhrase.of(clause, trigger, limit);
        for (Stop stop : reader.stops()) {
            Chunk.Where where =
                    stop.where() == null && subject != null ? StopReader.before(clause, subject.at()) : stop.where();
            Status status = StatusReader.of(clause, trigger, previous, limit, stop);
            boolean isCalledOff = status == Status.CANCELLED || status == Status.POSTPONED;
            if (where != null || stop.isDated() || purpose != null || isCalledOff) {
                visitors.forEach(visitor -> mentions.add(mention(visitor, stop.at(where), status, purpose, completes)));
            }
        }
        visitors.forEach(cast::visits);
        return reader.end();
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
        return trigger.kind() == Trigger.Kind.NOUN && clause.is(trigger.from() - 1, "the");
    }

    private List<Person> lastVisitor() {
        Person last = cast.lastVisitor();
        return last == null ? List.of() : List.of(last);
    }

    private boolean isDenied(Trigger trigger, SubjectFinder.@Nullable Subject subject) {
        int from = subject == null || subject.at() > trigger.from() ? trigger.from() - 4 : subject.at();
        int nearby = Math.max(from, trigger.from() - 6);
        return clause.any(nearby, trigger.from(), Lexicon.DENIED)
                || clause.any(nearby, trigger.from(), Lexicon.REQUEST);
    }

    private VisitMention mention(
            Person visitor, Stop stop, Status status, @Nullable String purpose, boolean completes) {
        String id = clause.sentence().statement().id();
        boolean whole = clause.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Who who && who.whole() && who.person() == visitor);
        Chunk.Where where = stop.where();
        return new VisitMention(
                visitor,
                new Sourced<>(visitor.name(), whole ? List.of(id) : VisitMention.evidence(visitor.namedIn(), id)),
                where == null ? stop.isDated() ? cast.host() : null : sourced(where.country(), id),
                sourced(where == null ? null : where.place(), id),
                stop.isDated()
                        ? new Sourced<>(new VisitDates(stop.start(), stop.end(), stop.inferred()), List.of(id))
                        : null,
                sourced(purpose, id),
                false,
                new Sourced<>(status, List.of(id)),
                completes);
    }

    private static @Nullable Sourced<String> sourced(@Nullable String value, String id) {
        return value == null ? null : new Sourced<>(value, List.of(id));
    }
}
