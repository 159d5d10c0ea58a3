package org.attache.clause.entailment.reading.mending;

import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** Mends which clause depends on which, and on which noun. */
final class Subclauses {

    private Subclauses() {}

    /** "X, who came on Monday, spoke": the verb behind "who" says more of the noun before it. */
    static void relative(int pronoun, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = pronoun - 1;
        while (noun >= 0 && (Frame.isComma(units.get(noun)) || units.get(noun).tag() == Tag.IN)) {
            noun--;
        }
        if (noun >= 0 && Branches.hasCase(noun, heads, relations)) {
            int of = noun - 1;
            while (of > 0 && !(relations.get(of).equals("case") && heads.get(of) == noun)) {
                of--;
            }
            noun = of > 0 && units.get(of - 1).tag().isNoun() ? of - 1 : noun;
        }
        int verb = heads.get(pronoun);
        boolean fits = noun >= 0
                && verb > pronoun
                && units.get(noun).tag().isNoun()
                && relations.get(pronoun).startsWith("nsubj");
        if (!fits || (relations.get(verb).equals("acl:relcl") && heads.get(verb) == noun)) {
            return;
        }
        int above = heads.get(verb);
        if (Branches.isBelow(noun, verb, heads)) {
            int main = above >= 0 ? above : mainVerb(verb, units, heads, relations);
            if (main < 0) {
                return;
            }
            if (above < 0) {
                heads.set(main, -1);
                relations.set(main, "root");
            }
            boolean hasSubject = false;
            for (int i = 0; i < heads.size(); i++) {
                hasSubject |= heads.get(i) == main && relations.get(i).startsWith("nsubj");
            }
            boolean passive = false;
            for (int i = 0; i < heads.size(); i++) {
                passive |= heads.get(i) == main && relations.get(i).equals("aux:pass");
            }
            heads.set(noun, main);
            relations.set(noun, hasSubject ? "obl" : passive ? "nsubj:pass" : "nsubj");
        } else if (Branches.isBelow(verb, noun, heads)
                && heads.get(verb) != noun
                && units.get(heads.get(verb)).tag().isVerb()) {
            return;
        }
        heads.set(verb, noun);
        relations.set(verb, "acl:relcl");
        if (above >= 0 && relations.get(noun).equals("vocative") && heads.get(noun) == above) {
            relations.set(noun, "nsubj");
        }
    }

    /** "Denies that she left": the clause behind "that" is what is denied, wherever the parser hung it. */
    static void content(int that, List<Unit> units, List<Integer> heads, List<String> relations) {
        boolean opens = that > 0
                && that + 2 < units.size()
                && units.get(that).head().small().equals("that")
                && !relations.get(that).equals("mark")
                && !relations.get(that).equals("det")
                && units.get(that - 1).tag().isVerb()
                && switch (Lexicon.verb(units.get(that - 1).lemma())) {
                    case SAY, DENY -> true;
                    default -> false;
                };
        for (int i = that + 2; opens && i < units.size(); i++) {
            int verb = relations.get(i).startsWith("aux") || relations.get(i).equals("cop") ? heads.get(i) : i;
            boolean finite = switch (units.get(i).tag()) {
                case VBD, VBZ, VBP, MD -> true;
                default -> false;
            };
            if (Frame.isComma(units.get(i))) {
                return;
            }
            if (finite && verb > that) {
                if (Branches.isBelow(that - 1, verb, heads)) {
                    heads.set(that - 1, heads.get(verb));
                    relations.set(that - 1, relations.get(verb));
                }
                heads.set(that, verb);
                relations.set(that, "mark");
                heads.set(verb, that - 1);
                relations.set(verb, "ccomp");
                return;
            }
        }
    }

    private static int mainVerb(int verb, List<Unit> units, List<Integer> heads, List<String> relations) {
        for (int i = verb + 1; i < heads.size(); i++) {
            boolean joined = heads.get(i) == verb
                    && units.get(i).tag().isVerb()
                    && (relations.get(i).equals("conj")
                            || relations.get(i).equals("parataxis")
                            || relations.get(i).equals("ccomp"));
            if (joined) {
                return i;
            }
        }
        return -1;
    }

    /** "Because the hall is under repair": the word belongs to the clause, and the noun behind it is its subject. */
    static void because(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(i);
        boolean hung = noun > i
                && relations.get(i).equals("case")
                && (Lexicon.isConjunction(units.get(i).head().small(), "cause")
                        || Lexicon.isConjunction(units.get(i).head().small(), "condition"));
        boolean timed = noun > i
                && relations.get(i).equals("case")
                && switch (units.get(i).head().small()) {
                    case "after", "before", "until", "once" -> true;
                    default -> false;
                };
        for (int c = noun + 1; timed && c < heads.size() && !isBorder(units.get(c)); c++) {
            hung |= relations.get(c).startsWith("aux") && units.get(c).tag() != Tag.TO && heads.get(c) > c;
        }
        for (int c = noun + 1; hung && c < heads.size(); c++) {
            boolean clause =
                    (relations.get(c).equals("advcl") || relations.get(c).equals("conj"))
                            && !Branches.isBelow(noun, c, heads);
            if (clause) {
                heads.set(i, c);
                relations.set(i, "mark");
                heads.set(noun, c);
                relations.set(noun, "nsubj");
                relations.set(c, "advcl");
                return;
            }
        }
    }

    /** "Sail if it clears": a clause behind "if" is no part of a noun; what stands behind its comma is not in it. */
    static void condition(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int verb = heads.get(i);
        boolean opens = relations.get(i).equals("mark")
                && verb > i
                && units.get(verb).tag().isVerb()
                && Lexicon.isConjunction(units.get(i).head().small(), "condition");
        int main = opens ? heads.get(verb) : -1;
        boolean adverbial = main >= 0
                && switch (relations.get(verb)) {
                    case "acl", "acl:relcl", "obl", "nmod", "dep", "advcl" -> true;
                    default -> false;
                };
        while (adverbial
                && main >= 0
                && (!units.get(main).tag().isVerb() || units.get(main).isDate())) {
            main = Branches.hasCopula(main, heads, relations) ? -1 : heads.get(main);
        }
        if (!adverbial || main < 0) {
            return;
        }
        heads.set(verb, main);
        relations.set(verb, "advcl");
        int comma = verb;
        while (comma < main && !Frame.isComma(units.get(comma))) {
            comma++;
        }
        boolean passive = false;
        boolean hasSubject = false;
        for (int d = 0; d < heads.size(); d++) {
            passive |= heads.get(d) == main && relations.get(d).equals("aux:pass");
            hasSubject |= heads.get(d) == main && relations.get(d).startsWith("nsubj");
        }
        for (int d = comma + 1; i == 0 && d < main; d++) {
            boolean subject = !hasSubject
                    && heads.get(d) == verb
                    && units.get(d).tag().isNoun()
                    && !Branches.hasCase(d, heads, relations);
            if (subject) {
                heads.set(d, main);
                relations.set(d, passive ? "nsubj:pass" : "nsubj");
                hasSubject = true;
            }
        }
    }

    private static boolean isBorder(Unit unit) {
        return Frame.isComma(unit) || unit.tag() == Tag.CC;
    }

    /** "In X, she is due to speak": what stands before "is due" belongs to what is due. */
    static void due(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int governor = heads.get(i);
        boolean before = governor > i
                && relations.get(i).equals("obl")
                && units.get(governor).tag() == Tag.VBN
                && switch (Lexicon.verb(units.get(governor).lemma())) {
                    case PLAN, EXPECT -> true;
                    default -> false;
                };
        for (int verb = governor + 1; before && verb < heads.size(); verb++) {
            if (heads.get(verb) == governor && relations.get(verb).equals("xcomp")) {
                heads.set(i, verb);
                return;
            }
        }
    }

    /** A clause behind "though", "because" or "while" is nobody's words and no part of a list. */
    static void concession(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int verb = heads.get(i);
        String small = units.get(i).head().small();
        boolean opens = relations.get(i).equals("mark")
                && verb > i
                && (Lexicon.isConjunction(small, "cause") || Lexicon.isConjunction(small, "time"));
        if (opens) {
            switch (relations.get(verb)) {
                case "ccomp", "xcomp", "conj", "parataxis" -> relations.set(verb, "advcl");
                default -> {}
            }
        }
    }
}
