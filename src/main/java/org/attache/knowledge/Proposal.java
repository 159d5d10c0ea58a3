package org.attache.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.attache.source.Statement;

/**
 * What a reload would change; nothing has changed yet.
 *
 * @param base the number of the snapshot it was compared with
 * @param folder the fingerprint of the folder as it was read
 * @param added documents that are new
 * @param changed documents whose bytes or metadata changed, or that a newer version of the program reads anew
 * @param removed paths of documents that are gone
 * @param refused files that cannot be used, with the reason; a refused file that was readable before counts as removed
 * @param unchanged how many documents stay as they are
 * @param statementsAdded statements that come in, changed documents included
 * @param statementsGone statements that leave, changed documents included
 * @param nearCopies documents whose text is nearly all another document's
 */
public record Proposal(
        long base,
        String folder,
        List<PreparedDocument> added,
        List<PreparedDocument> changed,
        List<String> removed,
        List<Reading.Refused> refused,
        int unchanged,
        List<Statement> statementsAdded,
        List<Statement> statementsGone,
        List<NearCopy> nearCopies) {

    public Proposal {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        refused = List.copyOf(refused);
        statementsAdded = List.copyOf(statementsAdded);
        statementsGone = List.copyOf(statementsGone);
        nearCopies = List.copyOf(nearCopies);
    }

    /** Whether applying it would leave everything as it is. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** Documents that come in, new and changed. */
    public List<PreparedDocument> incoming() {
        return Stream.concat(added.stream(), changed.stream()).toList();
    }
}
