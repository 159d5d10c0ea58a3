package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Tree;

/** Mends what the parser gets wrong where the word classes leave no choice. */
final class Repair {

    private Repair() {}

    static Tree of(Tree tree, List<Unit> units) {
        List<Integer> heads = new ArrayList<>(tree.heads());
        List<String> relations = new ArrayList<>(tree.relations());
        for (int i = 0; i < heads.size(); i++) {
            int head = heads.get(i);
            boolean toBe = relations.get(i).equals("cop")
                    && head > i
                    && units.get(head).tag() == Tag.VB;
            if (toBe) {
                relations.set(i, "aux");
            }
            boolean content = units.get(i).head().small().equals("that")
                    && relations.get(i).equals("mark")
                    && head >= 0
                    && heads.get(head) >= 0
                    && units.get(heads.get(head)).tag().isVerb()
                    && !relations.get(head).equals("conj");
            if (content) {
                relations.set(head, "ccomp");
            }
            if (relations.get(i).equals("cop") && head >= 0 && head < i) {
                predicate(i, head, units, heads, relations);
            }
            boolean infinitive = relations.get(i).equals("xcomp")
                    && head >= 0
                    && units.get(head).lemma().equals("be")
                    && units.get(i).tag() == Tag.VB;
            if (infinitive) {
                promote(i, head, heads, relations);
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            int head = heads.get(i);
            boolean subjectOfAuxiliary = head >= 0
                    && relations.get(i).startsWith("nsubj")
                    && relations.get(head).startsWith("aux");
            if (subjectOfAuxiliary) {
                heads.set(i, heads.get(head));
            }
            boolean part = i + 1 < heads.size()
                    && units.get(i).number() != null
                    && units.get(i + 1).head().small().equals("of");
            if (part) {
                whole(i, heads, relations);
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            auxiliary(i, units, heads, relations);
            owner(i, units, heads, relations);
            present(i, units, heads, relations);
            shared(i, units, heads, relations);
        }
        for (int i = 1; i < heads.size(); i++) {
            participle(i, units, heads, relations);
            because(i, units, heads, relations);
        }
        for (int i = 0; i < heads.size(); i++) {
            ofSubject(i, units, heads, relations);
            fronted(i, units, heads, relations);
        }
        for (int i = 0; i < heads.size(); i++) {
            subject(i, units, heads, relations);
        }
        for (int i = 0; i < heads.size(); i++) {
            ofSubject(i, units, heads, relations);
        }
        agent(units, heads, relations);
        root(units, heads, relations);
        for (int i = 0; i < heads.size(); i++) {
            concession(i, units, heads, relations);
        }
        for (int i = 1; i < heads.size(); i++) {
            if (units.get(i).tag() == Tag.WP || units.get(i).tag() == Tag.WDT) {
                relative(i, units, heads, relations);
            }
        }
        return new Tree(tree.words(), heads, relations);
    }

    /** "Is to be met", "has been there": a finite form of "be" or "have" before its verb is no verb of its own. */
    private static void auxiliary(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        String lemma = units.get(i).lemma();
        boolean finite = switch (units.get(i).tag()) {
            case VBZ, VBP, VBD -> lemma.equals("be") || lemma.equals("have");
            default -> false;
        };
        if (!finite || relations.get(i).startsWith("aux") || relations.get(i).equals("cop")) {
            return;
        }
        int next = i + 1;
        while (next < heads.size() && units.get(next).tag() == Tag.RB) {
            next++;
        }
        boolean infinitive = lemma.equals("be")
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
        if (isBelow(verb, i, heads)) {
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

    /** "Italy's defence ministry": the owner and the article belong to the last noun of the row. */
    private static void owner(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        boolean front = relations.get(i).equals("nmod:poss") || relations.get(i).equals("det");
        int noun = heads.get(i);
        int next = i + 2;
        while (front && next < heads.size() && units.get(next).tag() == Tag.JJ) {
            next++;
        }
        boolean owns = front
                && i + 2 < heads.size()
                && units.get(i + 1).tag() == Tag.POS
                && next < heads.size()
                && units.get(next).tag().isNoun()
                && (noun < 0 || !units.get(noun).tag().isNoun());
        if (owns && !isBelow(next, i, heads)) {
            heads.set(i, next);
            noun = next;
        }
        while (front && noun > i && relations.get(noun).equals("compound") && heads.get(noun) > noun) {
            noun = heads.get(noun);
        }
        if (front && noun > i && units.get(noun).tag().isNoun()) {
            heads.set(i, noun);
        }
    }

    /** "46 visiting scholars": a present participle between a number or an article and a noun says more of the noun. */
    private static void present(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        boolean between = units.get(i).tag() == Tag.VBG
                && i > 0
                && i + 1 < heads.size()
                && units.get(i + 1).tag().isNoun()
                && heads.get(i + 1) == i
                && heads.get(i) >= 0
                && switch (units.get(i - 1).tag()) {
                    case CD, DT, PRPS, JJ -> true;
                    default -> false;
                };
        if (!between) {
            return;
        }
        boolean clause = relations.get(i).equals("ccomp") || relations.get(i).equals("xcomp");
        for (int d = 0; d < heads.size(); d++) {
            if (heads.get(d) == i && d != i + 1) {
                heads.set(d, units.get(d).tag().isVerb() ? heads.get(i) : i + 1);
            }
        }
        heads.set(i + 1, heads.get(i));
        relations.set(i + 1, clause ? "obj" : relations.get(i));
        heads.set(i, i + 1);
        relations.set(i, "amod");
    }

    /** "Were offered posts", "and offered posts": a participle with an auxiliary or an "and" is a verb. */
    private static void shared(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(i);
        if (units.get(i).tag() != Tag.VBN || noun <= i || !relations.get(i).equals("amod")) {
            return;
        }
        boolean passive = false;
        boolean joined = false;
        for (int d = 0; d < i; d++) {
            passive |= heads.get(d) == i && relations.get(d).startsWith("aux");
            joined |= heads.get(d) == i && relations.get(d).equals("cc");
        }
        int above = heads.get(noun);
        if (!passive
                && !(joined && above >= 0 && above < i && units.get(above).tag().isVerb())) {
            return;
        }
        heads.set(i, above);
        relations.set(i, joined ? "conj" : relations.get(noun));
        for (int d = 0; d < i; d++) {
            if (heads.get(d) == noun && passive) {
                heads.set(d, i);
                relations.set(
                        d,
                        relations.get(d).equals("nummod") || relations.get(d).equals("nsubj")
                                ? "nsubj:pass"
                                : relations.get(d));
            }
        }
        heads.set(noun, i);
        relations.set(noun, "obj");
    }

    /** A clause behind "though", "because" or "while" is nobody's words and no part of a list. */
    private static void concession(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
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

    /** "Two of the mayors": the number stands where its noun was put. */
    private static void whole(int number, List<Integer> heads, List<String> relations) {
        int noun = heads.get(number + 1);
        if (noun <= number
                || heads.get(noun) == number
                || isBelow(heads.get(noun) < 0 ? noun : heads.get(noun), number, heads)) {
            return;
        }
        heads.set(number, heads.get(noun));
        relations.set(number, relations.get(noun));
        heads.set(noun, number);
        relations.set(noun, "nmod");
    }

    /** Of "the mayors of the towns shut" and "the team from the institute left", the first noun is the subject. */
    private static void ofSubject(int of, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(of);
        boolean wrong = noun > of
                && units.get(of).tag() == Tag.IN
                && relations.get(of).equals("case")
                && relations.get(noun).startsWith("nsubj")
                && of > 0
                && units.get(of - 1).tag().isNoun();
        if (!wrong || isBelow(heads.get(noun), of - 1, heads)) {
            return;
        }
        heads.set(of - 1, heads.get(noun));
        relations.set(of - 1, relations.get(noun));
        heads.set(noun, of - 1);
        relations.set(noun, "nmod");
    }

    /** "In the port the crew rested": what stands before a noun with a preposition belongs to the verb. */
    private static void fronted(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(i);
        boolean before = noun > i
                && hasCase(i, heads, relations)
                && units.get(i).tag().isNoun()
                && units.get(noun).tag().isNoun()
                && heads.get(noun) >= 0
                && units.get(heads.get(noun)).tag().isVerb()
                && !relations.get(i).equals("nmod:poss");
        if (before) {
            heads.set(i, heads.get(noun));
            relations.set(i, "obl");
        }
    }

    /** A verb whose subject has a preposition, or which has none, takes the noun right before it. */
    private static void subject(int verb, List<Unit> units, List<Integer> heads, List<String> relations) {
        boolean finite = switch (units.get(verb).tag()) {
            case VBD, VBZ, VBP ->
                !relations.get(verb).startsWith("aux") && !relations.get(verb).equals("cop");
            default -> false;
        };
        boolean passive = false;
        int first = verb;
        for (int d = 0; d < heads.size(); d++) {
            if (heads.get(d) == verb) {
                boolean auxiliary =
                        relations.get(d).startsWith("aux") || relations.get(d).equals("cop");
                finite |= auxiliary
                        && units.get(d).tag() != Tag.VB
                        && units.get(d).tag() != Tag.TO;
                passive |= relations.get(d).equals("aux:pass");
                first = auxiliary && d < first ? d : first;
            }
        }
        int noun = first - 1;
        while (noun > 0 && units.get(noun).tag() == Tag.RB) {
            noun--;
        }
        boolean bracketed = noun > 1
                && Frame.isComma(units.get(noun))
                && units.get(noun - 1).isPerson()
                && units.get(noun - 1).words().size() > 1;
        noun = bracketed ? noun - 1 : noun;
        if ((noun > 0 && heads.get(noun) != verb) || (noun > 0 && hasCase(noun, heads, relations))) {
            for (int of = noun - 1; of > 0 && of > noun - 5; of--) {
                if (units.get(of).head().small().equals("of")
                        && heads.get(of) == noun
                        && (units.get(of - 1).number() != null
                                || units.get(of - 1).tag().isNoun())) {
                    noun = of - 1;
                    break;
                }
            }
        }
        boolean can = finite
                && noun >= 0
                && !units.get(noun).isDate()
                && (units.get(noun).tag().isNoun() || units.get(noun).number() != null)
                && !isBelow(verb, noun, heads)
                && !hasCase(noun, heads, relations);
        int before = -1;
        for (int d = 0; d < first; d++) {
            if (heads.get(d) == verb && relations.get(d).startsWith("nsubj")) {
                before = d;
            }
        }
        if (!can
                || (before >= 0 && !hasCase(before, heads, relations))
                || relations.get(noun).startsWith("nsubj")
                || relations.get(noun).equals("conj")) {
            return;
        }
        if (before >= 0) {
            relations.set(before, "obl");
        }
        boolean open = switch (relations.get(noun)) {
            case "obl", "obj", "appos", "vocative", "dislocated", "nmod", "dep", "parataxis", "advcl" ->
                heads.get(noun) == verb || before >= 0;
            default -> false;
        };
        if (open) {
            heads.set(noun, verb);
            relations.set(noun, passive ? "nsubj:pass" : "nsubj");
        }
    }

    private static boolean hasCase(int noun, List<Integer> heads, List<String> relations) {
        for (int d = 0; d < heads.size(); d++) {
            if (heads.get(d) == noun && relations.get(d).equals("case")) {
                return true;
            }
        }
        return false;
    }

    /** "Sailors detained in August": a participle right behind a noun says more of the noun. */
    private static void participle(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        boolean wrong = switch (relations.get(i)) {
            case "xcomp", "advcl", "ccomp", "parataxis", "conj" -> true;
            default -> false;
        };
        boolean bare = units.get(i).tag() == Tag.VBN
                && units.get(i - 1).tag().isNoun()
                && !units.get(i - 1).isDate();
        for (int d = 0; d < heads.size(); d++) {
            bare &= heads.get(d) != i
                    || (!relations.get(d).startsWith("aux")
                            && !relations.get(d).startsWith("nsubj")
                            && !relations.get(d).equals("mark"));
        }
        if (wrong && bare && !isBelow(i - 1, i, heads)) {
            heads.set(i, i - 1);
            relations.set(i, "acl");
        }
    }

    /** "Because the hall is under repair": the word belongs to the clause, and the noun behind it is its subject. */
    private static void because(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(i);
        boolean hung = noun > i
                && relations.get(i).equals("case")
                && (Lexicon.isConjunction(units.get(i).head().small(), "cause")
                        || Lexicon.isConjunction(units.get(i).head().small(), "condition"));
        for (int c = noun + 1; hung && c < heads.size(); c++) {
            boolean clause =
                    (relations.get(c).equals("advcl") || relations.get(c).equals("conj")) && !isBelow(noun, c, heads);
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

    /** "Questioned for hours by X": who does it belongs to the passive verb. */
    private static void agent(List<Unit> units, List<Integer> heads, List<String> relations) {
        for (int i = 0; i < heads.size(); i++) {
            int noun = heads.get(i);
            boolean by = relations.get(i).equals("case")
                    && units.get(i).head().small().equals("by")
                    && noun > i;
            int at = by ? heads.get(noun) : -1;
            while (at >= 0 && !units.get(at).tag().isVerb()) {
                at = heads.get(at);
            }
            boolean passive = false;
            for (int d = 0; d < heads.size() && at >= 0; d++) {
                passive |= heads.get(d) == at && relations.get(d).equals("aux:pass");
            }
            if (by && passive && units.get(noun).isName() && heads.get(noun) != at) {
                heads.set(noun, at);
                relations.set(noun, "obl");
            }
        }
    }

    /** A noun cannot be the main word of a sentence that has a finite verb outside of relative clauses. */
    private static void root(List<Unit> units, List<Integer> heads, List<String> relations) {
        int root = heads.indexOf(-1);
        if (root < 0
                || units.get(root).tag().isVerb()
                || units.get(root).tag() == Tag.JJ
                || hasCopula(root, heads, relations)) {
            return;
        }
        for (int i = root + 1; i < heads.size(); i++) {
            boolean finite = units.get(i).tag() == Tag.VBZ
                    || units.get(i).tag() == Tag.VBD
                    || units.get(i).tag() == Tag.VBP;
            boolean wrong = switch (relations.get(i)) {
                case "obj", "nmod", "obl", "compound", "amod", "appos", "nsubj" -> true;
                default -> false;
            };
            if (finite && wrong && !units.get(i).isDate()) {
                heads.set(i, -1);
                relations.set(i, "root");
                heads.set(root, i);
                relations.set(root, "nsubj");
                return;
            }
        }
    }

    private static boolean hasCopula(int word, List<Integer> heads, List<String> relations) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == word && relations.get(i).equals("cop")) {
                return true;
            }
        }
        return false;
    }

    /** "X, who came on Monday, spoke": the verb behind "who" says more of the noun before it. */
    private static void relative(int pronoun, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = pronoun - 1;
        while (noun >= 0 && (Frame.isComma(units.get(noun)) || units.get(noun).tag() == Tag.IN)) {
            noun--;
        }
        if (noun >= 0 && hasCase(noun, heads, relations)) {
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
        if (isBelow(noun, verb, heads)) {
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
        } else if (isBelow(verb, noun, heads)
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

    private static boolean isBelow(int word, int top, List<Integer> heads) {
        int steps = 0;
        for (int at = word; at >= 0 && steps++ < heads.size(); at = heads.get(at)) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    /** "The visit is off": what stands behind "is" is said of what stands before it. */
    private static void predicate(
            int copula, int subject, List<Unit> units, List<Integer> heads, List<String> relations) {
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
    private static void promote(int verb, int auxiliary, List<Integer> heads, List<String> relations) {
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
