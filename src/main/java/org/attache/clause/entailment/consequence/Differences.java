package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.english.Tag;

/** Reckons by how much: "from 40 to 50 cents" is by ten cents, "by 31 goals to 28" by three. */
final class Differences {

    private static final Map<Integer, String> PARTS =
            Map.of(2, "half", 3, "a third", 4, "a quarter", 5, "a fifth", 10, "a tenth");
    private static final int HUNDRED = 100;

    private Differences() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 2 < passage.size(); i++) {
            fromTo(passage, i, found);
            score(passage, i, found);
            upFrom(passage, i, found);
            moreThan(passage, i, found);
        }
        return found;
    }

    /** "Rose from 40 to 50 cents". */
    private static void fromTo(Passage passage, int i, List<String> found) {
        Integer old = passage.small(i).equals("from") ? passage.number(i + 1) : null;
        int to = i + 2;
        while (to < i + 4 && !passage.small(to).equals("to")) {
            to++;
        }
        Integer now = old != null && passage.small(to).equals("to") ? passage.number(to + 1) : null;
        if (old == null || now == null || old.equals(now) || old == 0 || !changes(passage, i)) {
            return;
        }
        int difference = Math.abs(now - old);
        found.add(passage.replaced(i, to + 2, "by " + difference + unit(passage, i + 2, to)));
        int behind = unitEnd(passage, to + 2);
        for (String part : share(difference, old, passage, to + 2)) {
            found.add(passage.replaced(i, behind, "by " + part));
        }
    }

    private static String unit(Passage passage, int from, int until) {
        return until > from ? " " + passage.text(from, until) : "";
    }

    private static int unitEnd(Passage passage, int from) {
        int at = from;
        while (at < passage.size() && passage.tag(at) == Tag.NNS) {
            at++;
        }
        return at;
    }

    private static List<String> share(int difference, int whole, Passage passage, int at) {
        List<String> parts = new ArrayList<>();
        if (whole % difference == 0 && PARTS.containsKey(whole / difference)) {
            parts.add(PARTS.get(whole / difference));
        }
        boolean rate = passage.small(at).startsWith("per") || passage.small(at).equals("%");
        if ((long) HUNDRED * difference % whole == 0 && !rate) {
            parts.add(HUNDRED * difference / whole + " per cent");
        }
        return parts;
    }

    /** Whether the verb before says that something grows or shrinks. */
    private static boolean changes(Passage passage, int before) {
        for (int i = 0; i < before; i++) {
            boolean verb = switch (passage.lemma(i)) {
                case "rise",
                        "fall",
                        "grow",
                        "increase",
                        "decrease",
                        "drop",
                        "climb",
                        "shrink",
                        "decline",
                        "go",
                        "cut",
                        "raise",
                        "reduce" -> passage.tag(i).isVerb();
                default -> false;
            };
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** "Beat them by 31 goals to 28", "won 3-1": by how many. */
    private static void score(Passage passage, int i, List<String> found) {
        Integer more = passage.small(i).equals("by") ? passage.number(i + 1) : null;
        int to = passage.tag(i + 2) == Tag.NNS ? i + 3 : i + 2;
        Integer less = more != null && passage.small(to).equals("to") ? passage.number(to + 1) : null;
        if (more != null && less != null && more > less) {
            int difference = more - less;
            found.add(passage.replaced(i, to + 2, "by " + difference + unit(passage, i + 2, to)));
        }
    }

    /** "Counted 212 cranes, 40 more than last year": last year there were 172 cranes. */
    private static void moreThan(Passage passage, int i, List<String> found) {
        Integer difference = passage.number(i);
        boolean more = passage.small(i + 1).equals("more");
        boolean fewer =
                passage.small(i + 1).equals("fewer") || passage.small(i + 1).equals("less");
        boolean time = passage.small(i + 2).equals("than")
                && (passage.isDate(i + 3)
                        || passage.small(i + 3).equals("the")
                        || passage.small(i + 3).equals("in"));
        int at = i - 1;
        while (at > 0 && passage.number(at) == null) {
            at--;
        }
        Integer now = at < 0 ? null : passage.number(at);
        int noun = at + 1;
        while (noun < i && passage.tag(noun) == Tag.JJ) {
            noun++;
        }
        if (difference != null && now != null && (more || fewer) && time && passage.tag(noun) == Tag.NNS) {
            int then = more ? now - difference : now + difference;
            String when = passage.text(i + 3, passage.end());
            String things = passage.text(at + 1, noun + 1);
            found.add(Passage.sentence(when, "there were", then + " " + things));
            found.add(Passage.sentence(passage.text(0, at), then + " " + things, when));
        }
    }

    /** "Sold 12 boats, up from 9 the year before": three more than the year before. */
    private static void upFrom(Passage passage, int i, List<String> found) {
        boolean up = passage.small(i).equals("up") && passage.small(i + 1).equals("from");
        boolean down = passage.small(i).equals("down") && passage.small(i + 1).equals("from");
        Integer old = up || down ? passage.number(i + 2) : null;
        int at = i - 1;
        while (at > 0 && passage.number(at) == null) {
            at--;
        }
        Integer now = old == null ? null : passage.number(at);
        if (now == null || old == null || old == 0 || now.equals(old) || at == 0) {
            return;
        }
        int comma = passage.small(i - 1).equals(",") ? i - 1 : i;
        String things = passage.text(at + 1, comma);
        String rest = passage.text(i + 3, passage.size());
        String word = up ? "more" : "fewer";
        int difference = Math.abs(now - old);
        found.add(Passage.sentence(passage.text(0, at), difference + " " + word, things, "than", rest));
        for (String part : share(difference, old, passage, i + 3)) {
            found.add(Passage.sentence(passage.text(0, at), part, word, things, "than", rest));
        }
    }
}
