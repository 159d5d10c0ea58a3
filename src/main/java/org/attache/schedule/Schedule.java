package org.attache.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
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
     */
    public record Entry(
            Visit visit,
            List<Statement> statements,
            @Nullable Standing standing,
            List<Revision> history,
            List<Visit> others) {
        public Entry {
            statements = List.copyOf(statements);
            history = List.copyOf(history);
            others = List.copyOf(others);
        }

        /** A visit of which no history is kept, and on which everybody agrees. */
        public Entry(Visit visit, List<Statement> statements) {
            this(visit, statements, null, List.of(), List.of());
        }

        /** The newest day on which a document appeared that tells of the visit. */
        public Optional<LocalDate> newest() {
            return statements.stream()
                    .map(statement -> statement.origin().provenance().published())
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder());
        }

        /** Whether other days were told of it before. */
        public boolean isMoved() {
            return history.stream()
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
        return (int) entries.stream()
                .flatMap(entry -> entry.statements().stream())
                .map(statement -> statement.origin().path())
                .distinct()
                .count();
    }

    /** The newest day on which one of these documents appeared. */
    public Optional<LocalDate> newest() {
        return entries.stream().flatMap(entry -> entry.newest().stream()).max(Comparator.naturalOrder());
    }
}
