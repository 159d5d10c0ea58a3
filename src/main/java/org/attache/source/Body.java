package org.attache.source;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a document: running text, or rows that are a statement each. */
public sealed interface Body {

    /** The whole extracted text; all offsets count in it. */
    String text();

    /** Running text, to be split into sentences. */
    record Prose(String text) implements Body {}

    /**
     * A table or calendar: one statement a row, in the order of the file.
     *
     * @param events the events that the file tells of, also those whose rows gave way to another document
     */
    record Rows(String text, List<Row> rows, Set<String> events) implements Body {
        public Rows {
            rows = List.copyOf(rows);
            events = Set.copyOf(events);
        }

        public Rows(String text, List<Row> rows) {
            this(text, rows, rows.stream()
                    .map(Row::revision)
                    .filter(Objects::nonNull)
                    .map(Revision::event)
                    .collect(Collectors.toSet()));
        }
    }

    /** The events that it tells of and other documents may tell of too. */
    default Set<String> events() {
        return switch (this) {
            case Rows rows -> rows.events();
            case Prose prose -> Set.of();
        };
    }
}
