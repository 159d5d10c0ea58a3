package org.attache.knowledge.folder;

import java.util.Optional;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.ReloadUnderWay;

/**
 * Notices changes of the knowledge folder and makes a proposal of them. A change counts once two looks in a row see the
 * same, so that a file that is still being copied is not taken in by half. Each change is told once, and so is what
 * stands in its way. Not thread-safe: one scheduler looks.
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
    private String failed = "";

    public FolderWatch(Library library, Reaction reaction) {
        this.library = library;
        this.reaction = reaction;
    }

    /**
     * Looks once.
     *
     * @return the proposal of a change that has settled and was not reported before; it has been applied where the
     *     reaction says so. One that changes no document is reported where other files are refused than before.
     * @throws KnowledgeUnavailable if the folder or the store cannot be used, and that was not said at the look before;
     *     every further look tries again
     */
    public Optional<Proposal> look() {
        try {
            Optional<Proposal> proposal = settled();
            failed = "";
            return proposal;
        } catch (ReloadUnderWay other) {
            // What it takes in need not be told again; what it does not, the next look sees.
            return Optional.empty();
        } catch (KnowledgeUnavailable failure) {
            String reason = String.valueOf(failure.getMessage());
            if (reason.equals(failed)) {
                return Optional.empty();
            }
            failed = reason;
            throw failure;
        }
    }

    private Optional<Proposal> settled() {
        String now = library.folder();
        boolean settled = now.equals(seen);
        seen = now;
        if (!settled || now.equals(handled) || !library.isBehind()) {
            return Optional.empty();
        }
        Proposal proposal = library.propose(Progress.SILENT);
        boolean refusalsAreKnown = proposal.refused().equals(library.refused());
        if (reaction == Reaction.APPLY) {
            library.apply(proposal, Progress.SILENT);
        }
        handled = now;
        return proposal.isEmpty() && refusalsAreKnown ? Optional.empty() : Optional.of(proposal);
    }
}
