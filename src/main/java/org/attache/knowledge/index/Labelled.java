package org.attache.knowledge.index;

import java.util.List;
import java.util.Set;
import org.attache.evidence.Above;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Label;
import org.attache.source.Statement;

/** The statements of a document with what stands over them. */
record Labelled(List<Statement> statements, List<Label> labels) {

    static Labelled of(PreparedDocument document) {
        return new Labelled(document.statements(), document.labels());
    }

    /** Adds what is embedded of each statement: with what stands over it, without which it may say nothing. */
    void addWords(Set<String> words) {
        List<Above> above = Above.each(statements, labels);
        for (int i = 0; i < above.size(); i++) {
            words.add(above.get(i).with(statements.get(i).words()));
        }
    }
}
