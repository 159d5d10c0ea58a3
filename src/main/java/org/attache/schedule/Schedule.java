package org.attache.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/**
 * Visits in the order of their days, each with the statements that bear it out.
 *
 * @param knownBy the day up to which publications count
 * @param later visits that fit but were published after that day, and are left out
 */
public record Schedule(List<Entry> entries, LocalDate knownBy, int later) {

    public Schedule {
        entries = List.copyOf(entries);
    }

    /** A visit with its statements, the visitor's first. */
    public record Entry(Visit visit, List<Statement> statements) {
        public Entry {
            statements = List.copyOf(statements);
        }

        /** The newest day on which a document appeared that tells of the visit. */
        public Optional<LocalDate> newest() {
            return statements.stream()
                    .map(statement -> statement.origin().provenance().published())
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder());
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
