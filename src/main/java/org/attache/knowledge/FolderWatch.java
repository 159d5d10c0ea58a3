package org.attache.knowledge;

import java.util.Optional;

/**
 * Notices changes of the knowledge folder and makes a proposal of them. A change counts once two looks in a row see the
 * same, so that a file that is still being copied is not taken in by half. Not thread-safe: one scheduler looks.
 */
public final class FolderWatch {

    /** What to do about a change. */
    public enum Reaction {
        /** Say what a reload would change. */
        PROPOSE,
        /** Take it in at once. */
        APPLY
    }

    private final Library library;
    private final Reaction reaction;
    private String seen = "";
    private String handled = "";

    public FolderWatch(Library library, Reaction reaction) {
        this.library = library;
        this.reaction = reaction;
    }

    /**
     * Looks once.
     *
     * @return the proposal of a change that has settled and was not reported before; it has been applied where the
     *     reaction says so
     * @throws KnowledgeUnavailable if the folder or the store cannot be used; the next look tries again
     * @throws ReloadUnderWay if another reload is under way; the next look tries again
     */
    public Optional<Proposal> look() {
        String now = library.folder();
        boolean settled = now.equals(seen);
        seen = now;
        if (!settled || now.equals(handled) || !library.isBehind()) {
            return Optional.empty();
        }
        Proposal proposal = library.propose(Progress.SILENT);
        if (reaction == Reaction.APPLY) {
            library.apply(proposal, Progress.SILENT);
        }
        handled = now;
        return proposal.isEmpty() ? Optional.empty() : Optional.of(proposal);
    }
}
