package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the visits that one sentence tells of. */
final class EventReader {

    private final Clause clause;
    private final Cast cast;
    private final List<Draft> drafts = new ArrayList<>();

    private EventReader(Clause clause, Cast cast) {
        this.clause = clause;
        this.cast = cast;
    }

    /** The visits of a sentence in its order. */
    static List<Draft> read(Clause clause, Cast cast) {
        EventReader reader = new EventReader(clause, cast);
        reader.read();
        return reader.drafts;
    }

    private void read() {
        List<Cue> cues = new ArrayList<>();
        for (Cue cue : CueFinder.find(clause)) {
            if (cues.isEmpty() || !isPartOf(cue)) {
                cues.add(cue);
            }
        }
        int previous = 0;
        for (int i = 0; i < cues.size(); i++) {
            int limit = i + 1 < cues.size() ? cues.get(i + 1).from() : clause.size();
            previous = read(cues.get(i), previous, limit);
        }
    }

    /** "For a visit that ends on May 3", after another cue, only adds to it. */
    private boolean isPartOf(Cue cue) {
        int at = cue.from() - 1;
        while (clause.in(at, Lexicon.AUXILIARYADJECTIVE) || clause.word(at).endsWith("-day")) {
            at--;
        }
        boolean isBare = clause.is(at, "a") || clause.is(at, "an");
        boolean leadsOn = clause.is(cue.until(), "to") || clause.is(cue.until(), "of");
        return cue.kind() == Cue.Kind.NOUN && isBare && !leadsOn;
    }

    /** Returns the index after the words that were read. */
    private int read(Cue cue, int previous, int limit) {
        SubjectFinder.Subject subject = new SubjectFinder(clause, cast).of(cue);
        boolean known = subject == null && isDefinite(cue);
        List<Person> visitors = subject != null ? subject.people() : known ? lastVisitor() : List.of();
        if (isDenied(cue, subject)) {
            return cue.until();
        }
        boolean past = Progress.isPast(clause, cue);
        StopReader reader = StopReader.read(clause, cue, previous, limit, past);
        if (visitors.isEmpty()) {
            noteHost(cue, reader.stops().getFirst());
            return reader.end();
        }
        boolean completes = known || cue.kind() == Cue.Kind.DEPARTURE;
        String purpose = InlinePurpose.of(clause, cue, limit);
        for (Stop stop : reader.stops()) {
            Chunk.Where where =
                    stop.where() == null && subject != null ? StopReader.before(clause, subject.at()) : stop.where();
            Status status = Progress.of(clause, cue, previous, limit, stop);
            boolean isCalledOff = status == Status.CANCELLED || status == Status.POSTPONED;
            if (where != null || stop.isDated() || purpose != null || isCalledOff) {
                visitors.forEach(visitor -> drafts.add(draft(visitor, stop.at(where), status, purpose, completes)));
            }
        }
        visitors.forEach(cast::visits);
        return reader.end();
    }

    /** "Senior officials will come to Chile": those who are named later go there unless something else is said. */
    private void noteHost(Cue cue, Stop stop) {
        if (stop.where() != null && stop.where().country() != null && clause.any(0, cue.from(), Lexicon.GROUP)) {
            cast.setHost(new Sourced<>(
                    stop.where().country(),
                    List.of(clause.sentence().statement().id())));
        }
    }

    /** "The visit will end on May 3": the one that was spoken of last. */
    private boolean isDefinite(Cue cue) {
        return cue.kind() == Cue.Kind.NOUN && clause.is(cue.from() - 1, "the");
    }

    private List<Person> lastVisitor() {
        Person last = cast.lastVisitor();
        return last == null ? List.of() : List.of(last);
    }

    private boolean isDenied(Cue cue, SubjectFinder.@Nullable Subject subject) {
        int from = subject == null || subject.at() > cue.from() ? cue.from() - 4 : subject.at();
        int nearby = Math.max(from, cue.from() - 6);
        return clause.any(nearby, cue.from(), Lexicon.DENIED) || clause.any(nearby, cue.from(), Lexicon.REQUEST);
    }

    private Draft draft(Person visitor, Stop stop, Status status, @Nullable String purpose, boolean completes) {
        String id = clause.sentence().statement().id();
        boolean whole = clause.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Who who && who.whole() && who.person() == visitor);
        Chunk.Where where = stop.where();
        return new Draft(
                visitor,
                new Sourced<>(visitor.name(), whole ? List.of(id) : Draft.evidence(visitor.namedIn(), id)),
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
