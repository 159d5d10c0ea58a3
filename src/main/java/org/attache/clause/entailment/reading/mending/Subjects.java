package org.attache.clause.entailment.reading.mending;

import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Tag;

/** Mends which noun takes part in which verb. */
final class Subjects {

    private Subjects() {}

    /** "Two of the mayors": the number stands where its noun was put. */
    static void whole(int number, List<Integer> heads, List<String> relations) {
        int noun = heads.get(number + 1);
        if (noun <= number
                || heads.get(noun) == number
                || Branches.isBelow(heads.get(noun) < 0 ? noun : heads.get(noun), number, heads)) {
            return;
        }
        heads.set(number, heads.get(noun));
        relations.set(number, relations.get(noun));
        heads.set(noun, number);
        relations.set(noun, "nmod");
    }

    /** "Rescued two of the hens": a number right behind its active verb is the object. */
    static void counted(int number, List<Unit> units, List<Integer> heads, List<String> relations) {
        int verb = number - 1;
        boolean object = verb >= 0
                && units.get(number).number() != null
                && heads.get(number) == verb
                && relations.get(number).equals("obl")
                && units.get(verb).tag().isVerb()
                && !Branches.hasCase(number, heads, relations);
        if (object) {
            relations.set(number, "obj");
        }
    }

    /** Of "the mayors of the towns shut" and "the team from the institute left", the first noun is the subject. */
    static void ofSubject(int of, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(of);
        boolean wrong = noun > of
                && units.get(of).tag() == Tag.IN
                && relations.get(of).equals("case")
                && relations.get(noun).startsWith("nsubj")
                && of > 0
                && units.get(of - 1).tag().isNoun();
        if (!wrong || Branches.isBelow(heads.get(noun), of - 1, heads)) {
            return;
        }
        heads.set(of - 1, heads.get(noun));
        relations.set(of - 1, relations.get(noun));
        heads.set(noun, of - 1);
        relations.set(noun, "nmod");
    }

    /** "In the port the crew rested": what stands before a noun with a preposition belongs to the verb. */
    static void fronted(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(i);
        boolean before = noun > i
                && Branches.hasCase(i, heads, relations)
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
    static void subject(int verb, List<Unit> units, List<Integer> heads, List<String> relations) {
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
        if ((noun > 0 && heads.get(noun) != verb) || (noun > 0 && Branches.hasCase(noun, heads, relations))) {
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
                && !Branches.isBelow(verb, noun, heads)
                && !Branches.hasCase(noun, heads, relations);
        int before = -1;
        for (int d = 0; d < first; d++) {
            if (heads.get(d) == verb && relations.get(d).startsWith("nsubj")) {
                before = d;
            }
        }
        if (!can
                || (before >= 0 && !Branches.hasCase(before, heads, relations))
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

    /** "Arrives in X": a noun with a preposition behind its verb is no subject. */
    static void behind(int i, List<Unit> units, List<Integer> heads, List<String> relations) {
        int noun = heads.get(i);
        boolean wrong = relations.get(i).equals("case")
                && units.get(i).tag() == Tag.IN
                && noun > i
                && relations.get(noun).startsWith("nsubj")
                && heads.get(noun) >= 0
                && heads.get(noun) < i;
        if (wrong) {
            relations.set(noun, "obl");
        }
    }

    /** "Questioned for hours by X": who does it belongs to the passive verb. */
    static void agent(List<Unit> units, List<Integer> heads, List<String> relations) {
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

    private static boolean hasSubject(int verb, List<Integer> heads, List<String> relations) {
        for (int d = 0; d < heads.size(); d++) {
            if (heads.get(d) == verb
                    && (relations.get(d).startsWith("nsubj")
                            || relations.get(d).equals("mark")
                            || relations.get(d).startsWith("aux")
                            || relations.get(d).equals("obj")
                            || relations.get(d).equals("advmod"))) {
                return true;
            }
        }
        return false;
    }

    /** A noun cannot be the main word of a sentence that has a finite verb outside of relative clauses. */
    static void root(List<Unit> units, List<Integer> heads, List<String> relations) {
        int root = heads.indexOf(-1);
        if (root < 0
                || units.get(root).tag().isVerb()
                || units.get(root).tag() == Tag.JJ
                || Branches.hasCopula(root, heads, relations)) {
            return;
        }
        for (int i = root + 1; i < heads.size(); i++) {
            boolean finite = units.get(i).tag() == Tag.VBZ
                    || units.get(i).tag() == Tag.VBD
                    || units.get(i).tag() == Tag.VBP;
            boolean wrong = switch (relations.get(i)) {
                case "obj", "nmod", "obl", "compound", "amod", "appos", "nsubj" -> true;
                case "acl:relcl", "acl" -> !hasSubject(i, heads, relations);
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
}
