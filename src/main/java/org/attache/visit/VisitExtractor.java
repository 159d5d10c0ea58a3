package org.attache.visit;

import java.util.List;
import org.attache.source.Allowance;
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
        return extract(document, statements, Allowance.UNLIMITED);
    }

    /**
     * The same of a text that nobody vouches for.
     *
     * @param allowance ends the work where it takes too long
     */
    public static List<Visit> extract(Document document, List<Statement> statements, Allowance allowance) {
        return switch (document.body()) {
            case Body.Rows rows -> ScheduleVisits.of(rows, statements);
            case Body.Prose prose -> ProseVisits.of(statements, allowance);
        };
    }
}
