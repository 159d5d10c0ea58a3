package org.attache.clause.entailment.proposition.reading;

import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Tells what follows a verb and belongs to it: the verb that it rules, the particle that it stands with. */
final class Ruling {

    private final Graph graph;
    private final Verbals verbs;

    Ruling(Graph graph, Verbals verbs) {
        this.graph = graph;
        this.verbs = verbs;
    }

    /** "Stays closed": is closed. */
    boolean participle(int i) {
        return keeps(verbs.lemma(i)) && verbs.is(i + 1) && graph.unit(i + 1).tag() == Tag.VBN;
    }

    /** "Handed over to": before "to" no second preposition stands. */
    boolean isParticle(int i) {
        return small(i + 1).equals("to")
                && switch (small(i)) {
                    case "over", "out", "up", "back", "off", "down", "away" ->
                        graph.unit(i).tag() != Tag.RB;
                    default -> false;
                };
    }

    static boolean keeps(String lemma) {
        return lemma.equals("stay") || lemma.equals("remain");
    }

    /** Whether a clause without "that" can stand behind a verb: "said the plan failed". */
    static boolean governsClause(Verbal verb) {
        return switch (Lexicon.verb(verb.lemma())) {
            case SAY, BELIEVE, HOPE, DENY, DOUBT, EXPECT, CONSIDER -> true;
            default -> false;
        };
    }

    /** "Is going" of "is going to come", which moves nobody. */
    boolean isGoing(int i) {
        return graph.unit(i).tag() == Tag.VBG && verbs.lemma(i).equals("go") && i > 0;
    }

    /** "Is expected to come", "plans to": one plan with what is planned. */
    boolean infinitive(int i) {
        Verb sense = Lexicon.verb(verbs.lemma(i));
        boolean plans = sense == Verb.PLAN || sense == Verb.EXPECT || sense == Verb.PERMIT || isGoing(i) || isPlain(i);
        return plans && small(i + 1).equals("to") && (verbs.is(i + 2) || isEnd(i + 2));
    }

    /** "Used to live", "failed to come", "managed to come": no more than that it was so or was not. */
    private boolean isPlain(int i) {
        return switch (verbs.lemma(i)) {
            case "fail", "manage" -> true;
            case "use" -> graph.unit(i).tag() == Tag.VBD && (i == 0 || !verbs.is(i - 1));
            default -> false;
        };
    }

    boolean isEnd(int i) {
        return i >= graph.size()
                || graph.unit(i).tag() == Tag.STOP
                || graph.unit(i).tag() == Tag.COMMA;
    }

    private String small(int i) {
        return i < 0 || i >= graph.size() ? "" : graph.unit(i).head().small();
    }
}
