package org.attache.visit;

import java.util.List;

/** Tells whether the words of a trigger speak of what has been, is or is to come. */
enum TriggerTense {
    /** The words put the visit, or its beginning, into the past. */
    PAST,
    /** The words say that it is going on. */
    NOW,
    /** Anything else. */
    AHEAD;

    /** The verb of a visit comes within so many chunks. */
    private static final int VERB = 8;

    private static final List<String> BEFORE_NOUN = List.of("a", "an", "the", "own", "off", "short", "up", "with");

    static TriggerTense of(Clause clause, Trigger trigger) {
        return trigger.kind() == Trigger.Kind.NOUN ? ofNoun(clause, trigger.from()) : ofVerb(clause, trigger.from());
    }

    /** The tense of the verb that a visit goes with: "began a visit", "is paying a visit", "is on a visit". */
    private static TriggerTense ofNoun(Clause clause, int noun) {
        int at = NounPhrase.before(clause, noun);
        while (BEFORE_NOUN.contains(clause.word(at))
                || (clause.at(at) instanceof Chunk.Pronoun pronoun && pronoun.possessive())) {
            at--;
        }
        if (clause.is(at, "on") && isBeing(clause, at - 1)) {
            return NOW;
        }
        if (clause.in(at, Lexicon.LIGHT) && clause.word(at).endsWith("ing") && isBeing(clause, at - 1)) {
            return NOW;
        }
        if (clause.is(at, "on") && clause.in(at - 1, Lexicon.PASTLIGHT)) {
            at--;
        }
        if (clause.is(at, "during") || clause.is(at, "upon") || (clause.is(at, "on") && at == 0)) {
            return mainVerbIsPast(clause, noun) ? PAST : AHEAD;
        }
        boolean modal = clause.any(at - 3, at, Lexicon.MODAL) || clause.any(at - 2, at, Lexicon.BEING);
        boolean isMadeKnown = clause.is(at, "made") && clause.at(at + 1) instanceof Chunk.Pronoun;
        boolean past = clause.in(at, Lexicon.PASTLIGHT) && !isMadeKnown;
        return (past && !modal) || isVerbPast(clause, noun) ? PAST : AHEAD;
    }

    /** "During a visit to Oslo, Ana Ruiz praised the harbour". */
    private static boolean mainVerbIsPast(Clause clause, int noun) {
        for (int i = noun + 1; i < clause.size(); i++) {
            if (clause.isSomebody(i)) {
                String verb = clause.word(clause.isMark(i + 1) ? i + 2 : i + 1);
                return Lexicon.PAST.has(verb) || verb.equals("said") || verb.equals("had") || verb.endsWith("ed");
            }
        }
        return false;
    }

    /** "Her visit to Oslo ended on Tuesday". */
    private static boolean isVerbPast(Clause clause, int noun) {
        for (int i = noun + 1; i < noun + VERB && !clause.isMark(i); i++) {
            if (clause.in(i, Lexicon.PASTLIGHT)) {
                return !clause.is(i, "after") && !clause.is(i - 1, "be") && !clause.isWhen(i - 1);
            }
            if ((clause.in(i, Lexicon.MODAL) && !clause.is(i, "to")) || clause.in(i, Lexicon.BEING)) {
                return false;
            }
        }
        return false;
    }

    private static TriggerTense ofVerb(Clause clause, int verb) {
        boolean modal = clause.any(verb - 3, verb, Lexicon.MODAL);
        boolean after = clause.is(verb - 1, "after") && clause.word(verb).endsWith("ing");
        boolean setOff = clause.is(verb, "set") && (clause.is(verb + 1, "off") || clause.is(verb + 1, "out"));
        if (after
                || (setOff && !modal)
                || (Lexicon.PAST.has(clause.word(verb)) && !modal && !clause.is(verb - 1, "being"))) {
            return PAST;
        }
        boolean now = isBeing(clause, verb)
                || (isBeing(clause, verb - 1) && clause.word(verb).endsWith("ing"))
                || clause.is(verb - 1, "being");
        return now ? NOW : AHEAD;
    }

    private static boolean isBeing(Clause clause, int at) {
        boolean hasBeen = clause.is(at, "been") && (clause.is(at - 1, "has") || clause.is(at - 1, "have"));
        return hasBeen || clause.is(at, "is") || clause.is(at, "are") || clause.is(at, "am");
    }
}
