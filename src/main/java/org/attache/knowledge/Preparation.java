package org.attache.knowledge;

import java.util.List;
import org.attache.source.Document;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.attache.visit.VisitExtractor;

/** Works out what a document says: its statements and the visits they bear out. Thread-safe. */
public final class Preparation {

    private final StatementSplitter splitter;

    public Preparation(StatementSplitter splitter) {
        this.splitter = splitter;
    }

    /** The document with its statements and visits, under the path that it has first. */
    public PreparedDocument prepare(Document document) {
        return prepare(document, document.path());
    }

    /**
     * The document with its statements and visits.
     *
     * @param namespace what the ids of its statements are made from besides their words
     */
    PreparedDocument prepare(Document document, String namespace) {
        List<Statement> statements = splitter.split(document, namespace);
        return new PreparedDocument(
                document, namespace, statements, VisitExtractor.extract(document, statements), List.of());
    }
}
