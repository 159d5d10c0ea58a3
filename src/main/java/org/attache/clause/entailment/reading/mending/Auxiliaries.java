package org.attache.clause.entailment.reading.mending;

import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Tag;

/** Mends which verb is an auxiliary of which, and what "be" says of its subject. */
final class Auxiliaries {

    private static final String STRANDED = "case:stranded";

    private Auxiliaries() {}

    /** "Is to be met", "has been there": a finite form of "be" or "have" before its verb is no verb of its own. */
    static void auxiliary(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        String lemma = units.get(i).lemma();
        boolean finite = switch (units.get(i).tag()) {
            case VBZ, VBP, VBD -> lemma.equals("be") || lemma.equals("have");
            case MD -> lemma.equals("ought");
            default -> false;
        };
        if (!finite || relations.get(i).startsWith("aux") || relations.get(i).equals("cop")) {
            return;
        }
        int next = i + 1;
        while (next < heads.size() && units.get(next).tag() == Tag.RB) {
            next++;
        }
        boolean infinitive = (lemma.equals("be") || lemma.equals("ought"))
                && next + 1 < heads.size()
                && units.get(next).tag() == Tag.TO
                && units.get(next + 1).tag() == Tag.VB;
        boolean perfect =
                lemma.equals("have") && next < heads.size() && units.get(next).tag() == Tag.VBN;
        if (!infinitive && !perfect) {
            return;
        }
        int verb = infinitive ? next + 1 : next;
        if (relations.get(verb).startsWith("aux") || relations.get(verb).equals("cop")) {
            verb = heads.get(verb);
        }
        if (verb <= i) {
            return;
        }
        boolean passive = false;
        for (int d = 0; d < heads.size(); d++) {
            passive |= heads.get(d) == verb && relations.get(d).equals("aux:pass");
        }
        if (Branches.isBelow(verb, i, heads)) {
            int at = verb;
            while (heads.get(at) != i) {
                at = heads.get(at);
            }
            if (at != verb) {
                return;
            }
            heads.set(verb, heads.get(i));
            relations.set(verb, relations.get(i));
        }
        for (int d = 0; d < heads.size(); d++) {
            if (heads.get(d) == i && d != verb) {
                heads.set(d, verb);
                boolean subject = relations.get(d).startsWith("nsubj");
                relations.set(d, subject ? passive ? "nsubj:pass" : "nsubj" : relations.get(d));
            }
        }
        heads.set(i, verb);
        relations.set(i, "aux");
    }

    /** "Was paid for by X": the preposition right behind the passive verb is that of what stands before it. */
    static void stranded(int preposition, List<Unit> units, List<Integer> heads, List<String> relations) {
        int verb = preposition - 1;
        boolean before = preposition + 1 < units.size()
                && units.get(preposition).tag() == Tag.IN
                && units.get(verb).tag() == Tag.VBN
                && units.get(preposition + 1).head().small().equals("by")
                && !units.get(preposition).head().small().equals("by");
        for (int d = 0; before && d < verb; d++) {
            if (heads.get(d) == verb && relations.get(d).equals("aux:pass")) {
                heads.set(preposition, verb);
                relations.set(preposition, STRANDED);
            }
        }
    }

    /** "The visit is off": what stands behind "is" is said of what stands before it. */
    static void predicate(int copula, int subject, List<Unit> units, List<Integer> heads, List<String> relations) {
        int said = -1;
        for (int i = copula + 1; i < heads.size() && said < 0; i++) {
            boolean under = heads.get(i) == copula || heads.get(i) == subject;
            boolean can = switch (units.get(i).tag()) {
                case JJ, RB, RP, IN, NN, NNS, NNP ->
                    !relations.get(i).equals("case") && !relations.get(i).equals("advmod");
                default -> false;
            };
            if (under && can) {
                said = i;
            }
        }
        if (said < 0) {
            return;
        }
        heads.set(said, heads.get(subject));
        relations.set(said, relations.get(subject));
        heads.set(subject, said);
        relations.set(subject, "nsubj");
        for (int i = 0; i < heads.size(); i++) {
            if (i != said && (heads.get(i) == copula || i == copula || (heads.get(i) == subject && i > copula))) {
                heads.set(i, said);
            }
        }
    }

    /** Of "is to visit", "visit" is the main verb and "is" its auxiliary. */
    static void promote(int verb, int auxiliary, List<Integer> heads, List<String> relations) {
        heads.set(verb, heads.get(auxiliary));
        relations.set(verb, relations.get(auxiliary));
        heads.set(auxiliary, verb);
        relations.set(auxiliary, "aux");
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == auxiliary) {
                heads.set(i, verb);
            }
        }
    }
}
