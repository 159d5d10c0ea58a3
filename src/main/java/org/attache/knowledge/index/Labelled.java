package org.attache.knowledge.index;

import java.util.List;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Label;
import org.attache.source.Statement;

/** The statements of a document with what stands over them. */
record Labelled(List<Statement> statements, List<Label> labels) {

    static Labelled of(PreparedDocument document) {
        return new Labelled(document.statements(), document.labels());
    }
}
