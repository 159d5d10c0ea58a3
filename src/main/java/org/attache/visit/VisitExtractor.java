package org.attache.visit;

import java.util.List;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Statement;
import org.attache.visit.reading.ProseVisits;

/** Finds the visits that a document speaks of. */
public final class VisitExtractor {

    private VisitExtractor() {}

    /**
     * The visits of one document, merged where several statements speak of the same one.
     *
     * @param statements all statements of the document in their order
     */
    public static List<Visit> extract(Document document, List<Statement> statements) {
        return switch (document.body()) {
            case Body.Rows rows -> ScheduleVisits.of(rows, statements);
            case Body.Prose prose -> ProseVisits.of(statements);
        };
    }
}
