package org.attache.source;

import java.util.List;

/** The words of a document: running text, or rows that are a statement each. */
public sealed interface Body {

    /** The whole extracted text; all offsets count in it. */
    String text();

    /**
     * Running text, to be split into sentences.
     *
     * @param rows the rows of tables in it that say who is where and when, in their order
     */
    record Prose(String text, List<Row> rows) implements Body {
        public Prose {
            rows = List.copyOf(rows);
        }

        /** Running text without schedules. */
        public Prose(String text) {
            this(text, List.of());
        }
    }

    /** A table or calendar: one statement a row, in the order of the file. */
    record Rows(String text, List<Row> rows) implements Body {
        public Rows {
            rows = List.copyOf(rows);
        }
    }
}
