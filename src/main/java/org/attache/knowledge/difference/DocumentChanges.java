package org.attache.knowledge.difference;

import java.util.List;
import org.attache.knowledge.PreparedDocument;

/**
 * What a reload would do to the documents.
 *
 * @param added documents that are new
 * @param changed documents whose bytes or metadata changed, or of which a newer version of the program reads something
 *     else
 * @param moved documents that lie under another path than before
 * @param removed paths of documents that are gone, or now hold something that cannot be read
 * @param kept paths of documents that cannot be read now but may well be as they were; what was read of them before
 *     stays, and each stands among the refused with the reason
 * @param unchanged how many documents stay as they are
 */
public record DocumentChanges(
        List<PreparedDocument> added,
        List<PreparedDocument> changed,
        List<Move> moved,
        List<String> removed,
        List<String> kept,
        int unchanged) {

    public DocumentChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        moved = List.copyOf(moved);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    /** Whether all documents stay as they are. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && moved.isEmpty() && removed.isEmpty();
    }
}
