package org.attache.source;

import java.util.List;

/** The words of a document: running text, rows that are a statement each, or both. */
public sealed interface Body {

    /** The whole extracted text; all offsets count in it. */
    String text();

    /**
     * Running text, to be split into sentences.
     *
     * @param passages the parts that were written by themselves, in their order; what stands before the first is the
     *     document's own
     */
    record Prose(String text, List<Passage> passages) implements Body {
        public Prose {
            passages = List.copyOf(passages);
            int from = 0;
            for (Passage passage : passages) {
                if (passage.start() < from || passage.words() > text.length()) {
                    throw new IllegalArgumentException("no passage of the text behind " + from + ": " + passage);
                }
                from = passage.words();
            }
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
     */
    record Mixed(Prose prose, List<Row> rows) implements Body {
        public Mixed {
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return prose.text();
        }
    }

    /** A table or calendar: one statement a row, in the order of the file. */
    record Rows(String text, List<Row> rows) implements Body {
        public Rows {
            rows = List.copyOf(rows);
        }
    }
}
