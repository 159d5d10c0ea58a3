package org.attache.clause;

import java.util.List;
import org.attache.clause.Phrase.Form;

/**
 * Gives a participle that stands before the main clause the subject of that clause: "Arriving in Oslo on Monday, the
 * minister said".
 */
@SuppressWarnings("ReferenceEquality") // two clauses with the same words are two
final class ControlledVerbs {

    private ControlledVerbs() {}

    /** Mends the clauses of a sentence. */
    static void mend(List<Frame> frames) {
        for (Frame frame : frames) {
            Frame above = frame.parent;
            boolean controlled = above != null
                    && frame.link == Link.ADVERBIAL
                    && frame.subject == null
                    && frame.antecedent == null
                    && frame.verb != null
                    && frame.verb.form() == Form.GERUND
                    && above.subject != null
                    && above.subject.first().isPeople();
            if (controlled && above != null) {
                frame.subject = above.subject;
            }
        }
    }
}
