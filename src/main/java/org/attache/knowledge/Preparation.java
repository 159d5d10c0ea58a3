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

    /** The document with its statements and visits. */
    public PreparedDocument prepare(Document document) {
        List<Statement> statements = splitter.split(document);
        return new PreparedDocument(document, statements, VisitExtractor.extract(document, statements));
    }
}
