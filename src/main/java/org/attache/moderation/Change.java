package org.attache.moderation;

import java.util.List;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Snapshot;

/** A change of the whole knowledge that a moderator may make. */
public sealed interface Change {

    /** Taking in what changed in the folder. */
    record Reload(Proposal proposal) implements Change {}

    /**
     * Going back to the snapshot before the current one.
     *
     * @param now what it would hold
     * @param leaving paths of documents that only the current snapshot holds
     * @param back paths of documents that it does not hold
     */
    record Return(Snapshot now, List<String> leaving, List<String> back) implements Change {
        public Return {
            leaving = List.copyOf(leaving);
            back = List.copyOf(back);
        }
    }

    /** Whether every document would stay as it is. */
    default boolean isEmpty() {
        return switch (this) {
            case Reload reload -> reload.proposal().isEmpty();
            case Return back -> false;
        };
    }
}
