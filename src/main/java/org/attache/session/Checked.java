package org.attache.session;

import java.util.List;
import org.attache.source.Statement;

/**
 * A sentence that was held against the documents.
 *
 * @param statements those that say so, or that say otherwise; none where nothing is mentioned
 */
public record Checked(String sentence, Finding finding, List<Statement> statements) {

    /** What the documents say of it. */
    public enum Finding {
        /** They say so. */
        SUPPORTED,
        /** They tell the same visit otherwise. */
        CONTRADICTED,
        /** Neither. */
        NOT_MENTIONED
    }

    public Checked {
        statements = List.copyOf(statements);
    }
}
