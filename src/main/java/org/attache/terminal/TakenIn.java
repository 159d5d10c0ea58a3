package org.attache.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.knowledge.Proposal;

/** Tells, before an answer, that a changed folder was taken in. Pure. */
public final class TakenIn {

    /** Refused files that are named; more would drown the answer. */
    private static final int SHOWN = 10;

    private TakenIn() {}

    /** What to tell of a proposal that was applied, each a sentence; nothing where nothing is worth telling. */
    public static List<String> told(Proposal proposal, Path folder) {
        List<String> sentences = new ArrayList<>();
        if (!proposal.isEmpty()) {
            sentences.add("Took in " + folder + ". " + ProposalText.summary(proposal));
        }
        List<String> refused = ProposalText.refusals(proposal);
        refused.stream().limit(SHOWN).forEach(file -> sentences.add("Refused: " + file + "."));
        if (refused.size() > SHOWN) {
            sentences.add("Refused: " + (refused.size() - SHOWN) + " more; ./attache sources lists them.");
        }
        return sentences;
    }
}
