package org.attache.source;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a document: running text, rows that are a statement each, or both. */
public sealed interface Body {

    /** The whole extracted text; all offsets count in it. */
    String text();

    /**
     * Running text, to be split into sentences.
     *
     * @param passages the parts that were written by themselves, in their order; what stands before the first is the
     *     document's own
     * @param rows the rows of tables in it that say who is where and when, in their order
     */
    record Prose(String text, List<Passage> passages, List<Row> rows) implements Body {
        public Prose {
            rows = List.copyOf(rows);
            passages = List.copyOf(passages);
            int from = 0;
            for (Passage passage : passages) {
                if (passage.start() < from || passage.words() > text.length()) {
                    throw new IllegalArgumentException("no passage of the text behind " + from + ": " + passage);
                }
                from = passage.words();
            }
        }

        /** A text without schedules. */
        public Prose(String text, List<Passage> passages) {
            this(text, passages, List.of());
        }

        /** A text that was written as a whole. */
        public Prose(String text) {
            this(text, List.of());
        }
    }

    /**
     * Running text followed by rows, such as a mail that brings an invitation.
     *
     * @param prose the whole text, that of the rows too
     * @param rows where they stand in it, each a statement
     * @param events the events that the rows tell of, also those whose rows gave way to another document
     */
    record Mixed(Prose prose, List<Row> rows, Set<String> events) implements Body {
        public Mixed {
            rows = List.copyOf(rows);
            events = Set.copyOf(events);
        }

        public Mixed(Prose prose, List<Row> rows) {
            this(prose, rows, eventsOf(rows));
        }

        @Override
        public String text() {
            return prose.text();
        }
    }

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
            this(text, rows, eventsOf(rows));
        }
    }

    private static Set<String> eventsOf(List<Row> rows) {
        return rows.stream()
                .map(Row::revision)
                .filter(Objects::nonNull)
                .map(Revision::event)
                .collect(Collectors.toSet());
    }

    /** The events that it tells of and other documents may tell of too. */
    default Set<String> events() {
        return switch (this) {
            case Rows rows -> rows.events();
            case Mixed mixed -> mixed.events();
            case Prose prose -> Set.of();
        };
    }
}
