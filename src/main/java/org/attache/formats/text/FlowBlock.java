package org.attache.formats.text;

import java.util.List;
import org.attache.source.Quote;
import org.attache.source.Row;

/**
 * A paragraph, heading or table of a {@link Flow}.
 *
 * @param rows its rows that a schedule explains, with their offsets in its text
 */
record FlowBlock(String text, List<Row> rows) {

    static FlowBlock of(String text) {
        return new FlowBlock(text, List.of());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The rows with their offsets in a text in which it begins at some offset. */
    List<Row> rowsFrom(int offset) {
        return rows.stream()
                .map(row -> new Row(
                        new Quote(
                                row.quote().start() + offset,
                                row.quote().end() + offset,
                                row.quote().words()),
                        row.entry()))
                .toList();
    }
}
