package org.attache.formats.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.formats.calendar.Ics;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.SourceFile;
import org.attache.formats.json.LinkedEvents;
import org.attache.formats.table.TextWithRows;
import org.attache.source.Body;

/** The events that a page or a feed describes for programs. */
final class PageEvents {

    private PageEvents() {}

    /** Adds a row for each time of each of them. */
    static void add(List<Object> described, SourceFile page, ReadLimits limits, TextWithRows text) throws IOException {
        String calendar = LinkedEvents.calendar(described);
        if (calendar.isEmpty()) {
            return;
        }
        byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
        SourceFile events = new SourceFile(page.path(), bytes, page.sidecar(), page.hash());
        if (new Ics(limits).read(events).body() instanceof Body.Rows rows) {
            text.add(rows);
        }
    }
}
