package org.attache.source;

import java.util.List;

/** The words of a document: running text, or rows that are a statement each. */
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

    /** A table or calendar: one statement a row, in the order of the file. */
    record Rows(String text, List<Row> rows) implements Body {
        public Rows {
            rows = List.copyOf(rows);
        }
    }
}
