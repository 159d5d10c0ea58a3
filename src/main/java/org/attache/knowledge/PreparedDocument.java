package org.attache.knowledge;

import java.util.List;
import org.attache.source.Document;
import org.attache.source.Label;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/**
 * A document with everything that was worked out from it.
 *
 * @param namespace what the ids of its statements are made from besides their words: the path under which it was first
 *     taken in. No two documents of a snapshot have the same.
 * @param labels what stands over the statements
 * @param nearCopies the documents with which it shares nearly all of its text or theirs
 */
public record PreparedDocument(
        Document document,
        String namespace,
        List<Statement> statements,
        List<Label> labels,
        List<Visit> visits,
        List<NearCopy> nearCopies) {

    public PreparedDocument {
        statements = List.copyOf(statements);
        labels = List.copyOf(labels);
        visits = List.copyOf(visits);
        nearCopies = List.copyOf(nearCopies);
    }

    /** A document without labels under its first path that is no copy of another. */
    public PreparedDocument(Document document, List<Statement> statements, List<Visit> visits) {
        this(document, document.path(), statements, List.of(), visits, List.of());
    }

    public String path() {
        return document.path();
    }

    public PreparedDocument with(List<NearCopy> copies) {
        return new PreparedDocument(document, namespace, statements, labels, visits, copies);
    }
}
