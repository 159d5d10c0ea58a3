package org.attache.source;

import java.time.ZoneOffset;
import java.util.List;

/** Documents made up for tests. */
public final class Documents {

    private Documents() {}

    /** A press article of unknown date. */
    public static Document prose(String path, String text) {
        return new Document(new Origin(path, provenance(path)), "0".repeat(64), new Body.Prose(text));
    }

    /** A table with one row a line. */
    public static Document rows(String path, String... lines) {
        String text = String.join("\n", lines);
        List<Row> rows = text.lines()
                .map(line -> new Row(Quote.of(text, text.indexOf(line), text.indexOf(line) + line.length()), null))
                .toList();
        return new Document(new Origin(path, provenance(path)), "0".repeat(64), new Body.Rows(text, rows));
    }

    private static Provenance provenance(String title) {
        return new Provenance(title, null, null, null, Certainty.UNKNOWN, null, "en", Trust.PRESS, ZoneOffset.UTC);
    }
}
