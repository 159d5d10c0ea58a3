package org.attache.clause;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.attache.clause.Phrase.Mark;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.clause.Phrase.When;
import org.attache.people.Mention;
import org.attache.people.Sentence;

/**
 * Reads the clauses of a sentence: a deterministic reader over phrases that keeps the clauses that are still open on a
 * chain from the innermost outwards. Linear time.
 */
public final class ClauseReader {

    /** A sentence with more clauses than prose has is read no further. */
    private static final int MOST_CLAUSES = 60;

    private final Reading state;
    private final NounTaker nouns;
    private final VerbTaker verbs;
    private final MarkTaker marks;

    private ClauseReader(List<Phrase> phrases) {
        this.state = new Reading(phrases);
        this.nouns = new NounTaker(state);
        this.verbs = new VerbTaker(state);
        this.marks = new MarkTaker(state, nouns);
    }

    /**
     * The clauses of a sentence in the order of their verbs.
     *
     * @param mentions the people of the sentence
     */
    public static List<Clause> read(Sentence sentence, List<Mention> mentions) {
        return new ClauseReader(Phrases.of(sentence, mentions)).read();
    }

    private List<Clause> read() {
        for (state.at = 0; state.at < state.phrases.size() && state.frames.size() <= MOST_CLAUSES; state.at++) {
            switch (state.phrases.get(state.at)) {
                case Nouns noun -> nouns.take(noun);
                case When when -> nouns.take(when);
                case VerbGroup verb -> verbs.take(verb);
                case Nominal nominal -> throw new IllegalStateException("a nominal outside a list");
                case Mark mark -> marks.take(mark);
            }
        }
        state.settlePending();
        LostVerbs.mend(state.frames);
        Inversions.mend(state.frames);
        ControlledVerbs.mend(state.frames);
        IdentityHashMap<Frame, Clause> made = new IdentityHashMap<>();
        List<Clause> clauses = new ArrayList<>();
        for (Frame frame : state.frames) {
            if (!frame.isEmpty()) {
                clauses.add(made(frame, made));
            }
        }
        return clauses;
    }

    private static Clause made(Frame frame, IdentityHashMap<Frame, Clause> made) {
        Clause known = made.get(frame);
        if (known == null) {
            known = new Clause(frame, frame.parent == null ? null : made(frame.parent, made));
            made.put(frame, known);
        }
        return known;
    }
}
