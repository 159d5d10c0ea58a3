package org.attache.clause.entailment.reading.mending;

import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Tag;

/** Mends which words say more of which noun. */
final class Modifiers {

    private Modifiers() {}

    /** "Sailors detained in August": a participle right behind a noun says more of the noun. */
    static void participle(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
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
        if (wrong && bare && !Branches.isBelow(i - 1, i, heads)) {
            heads.set(i, i - 1);
            relations.set(i, "acl");
        }
    }

    /** "46 visiting scholars": a present participle between a number or an article and a noun says more of the noun. */
    static void present(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
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
    static void shared(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
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

    /** "Italy's defence ministry": the owner and the article belong to the last noun of the row. */
    static void owner(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        boolean front = relations.get(i).equals("nmod:poss") || relations.get(i).equals("det");
        int noun = heads.get(i);
        int next = i + 2;
        while (front && next < heads.size() && units.get(next).tag() == Tag.JJ) {
            next++;
        }
        boolean lost = !relations.get(i).equals("nmod:poss")
                && !relations.get(i).equals("conj")
                && units.get(i).tag().isNoun()
                && i + 2 < heads.size()
                && units.get(i + 1).tag() == Tag.POS
                && units.get(i + 2).tag().isNoun()
                && !units.get(i + 2).isDate()
                && !Branches.isBelow(i + 2, i, heads);
        if (lost) {
            heads.set(i, i + 2);
            relations.set(i, "nmod:poss");
        }
        boolean owns = front
                && i + 2 < heads.size()
                && units.get(i + 1).tag() == Tag.POS
                && next < heads.size()
                && units.get(next).tag().isNoun()
                && (noun < 0 || !units.get(noun).tag().isNoun());
        if (owns && !Branches.isBelow(next, i, heads)) {
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
}
