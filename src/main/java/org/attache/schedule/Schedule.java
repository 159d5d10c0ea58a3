package org.attache.schedule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Visits in the order of their days, each with the statements that bear it out.
 *
 * @param knownBy the day up to which publications count
 * @param later visits that fit but were published after that day, and are left out
 * @param unread paths of files that were not read, or not whole, in their order; they may tell of more visits
 */
public record Schedule(List<Entry> entries, LocalDate knownBy, int later, List<String> unread) {

    public Schedule {
        entries = List.copyOf(entries);
        unread = List.copyOf(new TreeSet<>(unread));
    }

    /** A schedule of which everything was read. */
    public Schedule(List<Entry> entries, LocalDate knownBy, int later) {
        this(entries, knownBy, later, List.of());
    }

    /**
     * A visit with its statements, the visitor's first.
     *
     * @param standing how far its history has come; null where none is kept
     * @param history what became of it, the first revision first, as far as it was published by the day asked for
     * @param others what other documents tell instead, where nothing decides between them
     * @param before what was told with other days until a later document moved it or put it right, the oldest first
     */
    public record Entry(
            Visit visit,
            List<Statement> statements,
            @Nullable Standing standing,
            List<Revision> history,
            List<Visit> others,
            List<Visit> before) {
        public Entry {
            statements = List.copyOf(statements);
            history = List.copyOf(history);
            others = List.copyOf(others);
            before = List.copyOf(before);
        }

        /** A visit that no later document put on other days. */
        public Entry(
                Visit visit,
                List<Statement> statements,
                @Nullable Standing standing,
                List<Revision> history,
                List<Visit> others) {
            this(visit, statements, standing, history, others, List.of());
        }

        /** A visit of which no history is kept, and on which everybody agrees. */
        public Entry(Visit visit, List<Statement> statements) {
            this(visit, statements, null, List.of(), List.of());
        }

        /** The newest day on which a document appeared that tells of the visit. */
        public Optional<LocalDate> newest() {
            return Optional.ofNullable(lastTold());
        }

        private @Nullable LocalDate lastTold() {
            LocalDate newest = null;
            for (Statement statement : statements) {
                newest = Schedule.later(newest, statement.origin().provenance().published());
            }
            return newest;
        }

        /** Its statements in the order in which they appeared, whichever of them was read first. */
        public Stream<Statement> byAppearance() {
            return statements.stream().sorted(ByTime.APPEARANCE);
        }

        /** Whether other days were told of it before. */
        public boolean isMoved() {
            return !before.isEmpty()
                    || history.stream()
                            .anyMatch(revision -> revision.change() instanceof Change.Revised revised
                                    && revised.aspects().contains(Aspect.MOVED));
        }

        /** Whether documents tell of different days, and nothing decides between them. */
        public boolean isDisputed() {
            return !others.isEmpty();
        }
    }

    /** How many documents tell of these visits. */
    public int documents() {
        Set<String> paths = new HashSet<>();
        for (Entry entry : entries) {
            entry.statements().forEach(statement -> paths.add(statement.origin().path()));
        }
        return paths.size();
    }

    /** The newest day on which one of these documents appeared. */
    public Optional<LocalDate> newest() {
        LocalDate newest = null;
        for (Entry entry : entries) {
            newest = later(newest, entry.lastTold());
        }
        return Optional.ofNullable(newest);
    }

    /** Where one is not known it is the other one. */
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isAfter(one) ? other : one;
    }
}
