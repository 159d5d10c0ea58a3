package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Tag;

/** Reckons how many: "all but two of the nine" are seven, "three from A and four from B" are seven together. */
final class Counting {

    private Counting() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            allBut(passage, i, found);
            partOf(passage, i, found);
            sum(passage, i, found);
        }
        return found;
    }

    /** "All but two of the nine". */
    private static void allBut(Passage passage, int i, List<String> found) {
        Integer missing = passage.number(i + 2);
        boolean but = passage.small(i).equals("all")
                && (passage.small(i + 1).equals("but") || passage.small(i + 1).equals("except"));
        if (!but || missing == null || !passage.small(i + 3).equals("of")) {
            return;
        }
        int at = isDeterminer(passage.tag(i + 4)) ? i + 5 : i + 4;
        Integer whole = passage.number(at);
        if (whole != null && whole > missing) {
            found.add(passage.replaced(i, at + 1, (whole - missing) + " of " + passage.text(i + 4, at) + " " + whole));
            if (passage.isFinite(nounEnd(passage, at + 1))) {
                complement(passage, i, at, missing, whole, nounEnd(passage, at + 1), found);
            }
        }
    }

    /** "Of the twelve boats only three came back", "only three of the twelve boats came back". */
    private static void partOf(Passage passage, int i, List<String> found) {
        boolean fronted = i == 0 && passage.small(0).equals("of") && isDeterminer(passage.tag(1));
        if (fronted) {
            Integer whole = passage.number(2);
            int noun = nounEnd(passage, 3);
            int at = passage.small(noun).equals(",") ? noun + 1 : noun;
            boolean only = isOnly(passage.small(at));
            Integer part = passage.number(only ? at + 1 : at);
            int verb = behindAside(passage, only ? at + 2 : at + 1);
            if (whole != null && part != null && part < whole && passage.isFinite(verb)) {
                String things = passage.text(1, noun);
                found.add(Passage.sentence(part + " of " + things, passage.text(verb, passage.size())));
                if (only) {
                    found.add(Passage.sentence((whole - part) + " of " + things, negated(passage, verb)));
                }
            }
        }
        Integer part = isOnly(passage.small(i)) ? passage.number(i + 1) : null;
        if (part != null && passage.small(i + 2).equals("of") && isDeterminer(passage.tag(i + 3))) {
            Integer whole = passage.number(i + 4);
            int verb = behindAside(passage, nounEnd(passage, i + 5));
            if (whole != null && part < whole && passage.isFinite(verb)) {
                complement(passage, i, i + 4, whole - part, whole, verb, found);
            }
        }
    }

    /** Behind what two commas set apart. */
    private static int behindAside(Passage passage, int from) {
        if (!passage.small(from).equals(",")) {
            return from;
        }
        for (int i = from + 1; i < passage.size(); i++) {
            if (passage.small(i).equals(",") && passage.isFinite(i + 1)) {
                return i + 1;
            }
        }
        return from;
    }

    /** The others do not do it. */
    private static void complement(
            Passage passage, int from, int whole, int others, int all, int verb, List<String> found) {
        if (from == 0) {
            String things = "the " + all + " " + passage.text(whole + 1, nounEnd(passage, whole + 1));
            found.add(Passage.sentence(others + " of " + things, negated(passage, verb)));
        }
    }

    private static String negated(Passage passage, int verb) {
        String rest = passage.text(verb + 1, passage.size());
        boolean auxiliary = passage.tag(verb) == Tag.MD
                || switch (passage.lemma(verb)) {
                    case "be" -> true;
                    case "have" -> passage.tag(verb + 1) == Tag.VBN;
                    default -> false;
                };
        String lemma = passage.lemma(verb);
        return auxiliary
                ? passage.small(verb) + " not " + rest
                : (passage.tag(verb) == Tag.VBD ? "did not " : "do not ") + lemma + " " + rest;
    }

    /** "Three nurses from A and four from B": seven nurses. */
    private static void sum(Passage passage, int i, List<String> found) {
        Integer first = passage.number(i);
        if (first == null || passage.tag(i - 1) == Tag.CD || isBound(passage, i)) {
            return;
        }
        int total = first;
        int items = 1;
        String noun = null;
        int at = i + 1;
        while (at < passage.size()) {
            int end = itemEnd(passage, at);
            String here = noun(passage, at, end);
            boolean other = here != null && noun != null && !here.equals(noun);
            if (end == at || other) {
                return;
            }
            noun = here == null ? noun : here;
            at = end;
            int joint = at;
            while (passage.small(joint).equals(",") || passage.small(joint).equals("and")) {
                joint++;
            }
            Integer next = joint > at ? passage.number(joint) : null;
            if (next == null) {
                break;
            }
            total += next;
            items++;
            at = joint + 1;
        }
        if (items > 1 && noun != null) {
            found.add(passage.replaced(i, at, total + " " + noun));
        }
    }

    /** "About three", "more than three": no sum. */
    private static boolean isBound(Passage passage, int i) {
        return switch (passage.small(i - 1)) {
            case "about", "than", "least", "most", "over", "under", "nearly", "some", "almost", "around", "roughly" ->
                true;
            default -> false;
        };
    }

    /** Behind the words of a counted thing and where it is from. */
    private static int itemEnd(Passage passage, int from) {
        int at = nounEnd(passage, from);
        boolean origin = passage.small(at).equals("from") || passage.small(at).equals("of");
        if (origin) {
            int name = at + 1;
            while (name < passage.size() && (passage.tag(name).isName() || passage.tag(name) == Tag.DT)) {
                name++;
            }
            return name > at + 1 ? name : at;
        }
        return at;
    }

    /** Behind adjectives and nouns. */
    private static int nounEnd(Passage passage, int from) {
        int at = from;
        while (at < passage.size() && !passage.isDate(at) && (passage.tag(at).isNoun() || passage.tag(at) == Tag.JJ)) {
            at++;
        }
        return at;
    }

    private static @org.jspecify.annotations.Nullable String noun(Passage passage, int from, int until) {
        String found = null;
        for (int i = from; i < until; i++) {
            found = passage.tag(i) == Tag.NNS ? passage.small(i) : found;
        }
        return found;
    }

    private static boolean isOnly(String small) {
        return small.equals("only") || small.equals("just");
    }

    private static boolean isDeterminer(Tag tag) {
        return tag == Tag.DT || tag == Tag.PRPS;
    }
}
