package org.attache.answer.verification;

import java.util.List;
import org.attache.source.Statement;

/**
 * A sentence that was written but not shown, and why; for whoever asks how an answer came about.
 *
 * @param cited the statements that it claimed, as far as they exist
 * @param check the name of the check that it failed
 * @param reason a clause
 */
public record WithheldSentence(String sentence, List<Statement> cited, String check, String reason) {
    public WithheldSentence {
        cited = List.copyOf(cited);
    }

    /** The reason without what it repeats of the sentence, which reaches no reader. */
    public String why() {
        int at = reason.indexOf(": ");
        return at > 0 && sentence.contains(reason.substring(at + 2)) ? reason.substring(0, at) : reason;
    }
}
