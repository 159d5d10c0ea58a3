package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Proposition.Tie;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Verbs that tell what somebody says without its words: who "rules out a rise" says that it will not rise. */
final class Speech {

    private Speech() {}

    /** What such a verb makes of what it governs. */
    enum Act {
        /** That it will be. */
        PROMISE,
        /** That it should be. */
        DEMAND,
        /** That it will not be. */
        REFUSAL,
        /** That it is not so. */
        DENIAL;

        boolean isNegative() {
            return this == REFUSAL || this == DENIAL;
        }

        Force force(Force own) {
            return switch (this) {
                case PROMISE, REFUSAL -> Force.PLANNED;
                case DEMAND -> Force.ADVISED;
                case DENIAL -> own;
            };
        }
    }

    /** The act of a verb; null for a verb that is none. */
    static @Nullable Act act(Proposition proposition) {
        return switch (proposition.lemma()) {
            case "promise", "pledge", "vow", "announce" -> Act.PROMISE;
            case "rule_out", "exclude" -> Act.REFUSAL;
            case "call", "demand", "urge", "plead", "press", "argue" -> Act.DEMAND;
            default -> Lexicon.verb(proposition.lemma()) == Verb.DENY ? Act.DENIAL : null;
        };
    }

    /** The noun that stands for what is said; null where none does. */
    static @Nullable Part content(Proposition proposition, Thesaurus words) {
        Act act = act(proposition);
        for (Part part : proposition.parts()) {
            boolean behind = part.head() > proposition.verb().from();
            boolean object = part.role() == Role.OBJECT
                    || (act == Act.DEMAND
                            && part.role() == Role.OBLIQUE
                            && part.preposition().equals("for"));
            if (act != null && behind && object && Variant.isHappening(proposition.graph(), part.head(), words)) {
                return part;
            }
        }
        return null;
    }

    /** What is said as a happening of its own. */
    static Variant said(Proposition proposition, Part noun, Act act) {
        List<Part> parts = new ArrayList<>();
        for (Part part : proposition.parts()) {
            if (!part.equals(noun) && part.role() != Role.SUBJECT) {
                parts.add(part);
            }
        }
        BitSet own = (BitSet) proposition.words().clone();
        own.set(noun.phrase().from(), noun.phrase().until());
        proposition
                .in(Role.SUBJECT)
                .forEach(part -> own.set(part.phrase().from(), part.phrase().until()));
        return new Variant(
                proposition, proposition.graph().unit(noun.head()).lemma(), true, parts, act.force(Force.PRESENT), own);
    }

    /** Whether a proposition is what such a verb governs: "promised to come", "ruled out signing". */
    static boolean governs(Proposition above, Proposition proposition) {
        Act act = act(above);
        boolean tied = proposition.tie() == Tie.INFINITIVE
                || (proposition.tie() == Tie.PARTICIPLE
                        && proposition.verb().from() == above.verb().until());
        return act != null && (tied || (act == Act.DEMAND && proposition.tie() == Tie.COMPLEMENT));
    }
}
