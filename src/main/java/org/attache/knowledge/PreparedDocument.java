package org.attache.knowledge;

import java.util.List;
import org.attache.source.Document;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/** A document with everything that was worked out from it. */
public record PreparedDocument(Document document, List<Statement> statements, List<Visit> visits) {
    public PreparedDocument {
        statements = List.copyOf(statements);
        visits = List.copyOf(visits);
    }
}
