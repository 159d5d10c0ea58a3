package org.attache.knowledge.difference;

import org.attache.knowledge.PreparedDocument;

/**
 * A document that lies under another path than before. Its statements keep their ids.
 *
 * @param edited whether its content changed too
 */
public record Move(String from, PreparedDocument document, boolean edited) {

    public String to() {
        return document.path();
    }
}
