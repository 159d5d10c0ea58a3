package org.attache.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.knowledge.folder.ContentHash;
import org.attache.source.Statement;

/**
 * What is left out of the knowledge although it lies in the folder.
 *
 * @param documents their paths
 * @param statements their ids
 * @param touched paths of documents of which a statement is hidden, or was; a reload reads them anew
 */
public record Hidden(Set<String> documents, Set<String> statements, Set<String> touched) {

    /** All that lies in the folder is known. */
    public static final Hidden NOTHING = new Hidden(Set.of(), Set.of(), Set.of());

    public Hidden {
        documents = Set.copyOf(documents);
        statements = Set.copyOf(statements);
        touched = Set.copyOf(touched);
    }

    /** What is left of a document: neither its hidden statements nor the visits that rest on any of them. */
    public PreparedDocument from(PreparedDocument document) {
        List<Statement> left = document.statements().stream()
                .filter(statement -> !statements.contains(statement.id()))
                .toList();
        return left.size() == document.statements().size()
                ? document
                : new PreparedDocument(
                        document.document(),
                        document.namespace(),
                        left,
                        document.labels(),
                        document.visits().stream()
                                .filter(visit -> Collections.disjoint(visit.evidence(), statements))
                                .toList(),
                        document.nearCopies());
    }

    /** What a fingerprint of the folder ends with, so that it changes with what is hidden; mostly nothing. */
    public String mark() {
        return documents.isEmpty() && statements.isEmpty()
                ? ""
                : "+" + ContentHash.of(new TreeSet<>(documents) + " " + new TreeSet<>(statements));
    }
}
