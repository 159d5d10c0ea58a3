package org.attache.knowledge;

import java.util.List;

/**
 * What a reload would change; nothing has changed yet.
 *
 * @param base the number of the snapshot it was compared with
 * @param added documents that are new
 * @param changed documents whose bytes or metadata changed
 * @param removed paths of documents that are gone
 * @param refused files that cannot be used, with the reason; a refused file that was readable before counts as removed
 * @param unchanged how many documents stay as they are
 * @param statementsAdded how many statements come in, changed documents included
 * @param statementsGone how many statements leave, changed documents included
 * @param nearCopies documents whose statements are nearly all another document's
 */
public record Proposal(
        long base,
        List<PreparedDocument> added,
        List<PreparedDocument> changed,
        List<String> removed,
        List<Reading.Refused> refused,
        int unchanged,
        int statementsAdded,
        int statementsGone,
        List<NearCopy> nearCopies) {

    public Proposal {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        refused = List.copyOf(refused);
        nearCopies = List.copyOf(nearCopies);
    }

    /** Whether applying it would leave everything as it is. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
