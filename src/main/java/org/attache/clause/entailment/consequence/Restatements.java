package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.english.Tag;
import org.attache.people.Sentence;

/**
 * Other ways to say a sentence. Each is one or several sentences that, all of them together, say the same as it. Pure;
 * linear in its length.
 */
public final class Restatements {

    private Restatements() {}

    public static List<List<String>> of(Sentence sentence) {
        Passage passage = new Passage(sentence);
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            only(passage, i, found);
            invitation(passage, i, found);
            oneOf(passage, i, found);
            Items.of(passage, i, found);
            single(passage, i, found);
            nobody(passage, i).ifPresent(one -> found.add(List.of(one)));
            spending(passage, i, found);
        }
        cleft(passage).forEach(one -> found.add(List.of(one)));
        return found;
    }

    /** "Nobody but the bishop spoke": only the bishop did. */
    private static void only(Passage passage, int i, List<List<String>> found) {
        boolean nobody = i == 0
                && switch (passage.small(0)) {
                    case "nobody", "none", "nothing" -> true;
                    default -> false;
                };
        boolean none =
                i == 0 && passage.small(0).equals("no") && passage.small(1).equals("one");
        int but = nobody ? 1 : none ? 2 : -1;
        if (but > 0 && passage.small(but).equals("else")) {
            but++;
        }
        boolean except = but > 0
                && switch (passage.small(but)) {
                    case "but", "except" -> true;
                    case "other", "apart" -> true;
                    default -> false;
                };
        if (except) {
            int from = passage.small(but).equals("other") || passage.small(but).equals("apart") ? but + 2 : but + 1;
            found.add(List.of(Passage.sentence("only", passage.text(from, passage.size()))));
        }
    }

    /** "No one": nobody. */
    static Optional<String> nobody(Passage passage, int i) {
        boolean none = passage.small(i).equals("no") && passage.small(i + 1).equals("one");
        return none && !passage.small(i + 2).equals("of")
                ? Optional.of(passage.replaced(i, i + 2, "nobody"))
                : Optional.empty();
    }

    /** "Has an invitation to A from B": has been invited to A by B. */
    private static void invitation(Passage passage, int i, List<List<String>> found) {
        boolean has = passage.lemma(i).equals("have")
                && passage.small(i + 1).equals("an")
                && passage.small(i + 2).equals("invitation")
                && passage.small(i + 3).equals("to");
        if (has) {
            String rest = passage.text(i + 3, passage.size()).replaceFirst("\\bfrom\\b", "by");
            found.add(List.of(Passage.sentence(passage.text(0, i), "has been invited", rest)));
        }
    }

    /** "A is one of the towns that B will visit": B will visit A. */
    private static void oneOf(Passage passage, int i, List<List<String>> found) {
        boolean one = passage.small(i).equals("one")
                && passage.small(i + 1).equals("of")
                && passage.lemma(i - 1).equals("be")
                && passage.small(i + 2).equals("the");
        int relative = i + 3;
        while (one
                && relative < passage.size()
                && (passage.tag(relative).isNoun() || passage.tag(relative) == Tag.JJ)) {
            relative++;
        }
        boolean that = one
                && switch (passage.small(relative)) {
                    case "that", "which", "who", "whom" -> true;
                    default -> false;
                };
        if (!that) {
            return;
        }
        String what = passage.text(0, i - 1);
        String rest = passage.text(relative + 1, passage.end());
        found.add(
                List.of(passage.isFinite(relative + 1) ? Passage.sentence(what, rest) : Passage.sentence(rest, what)));
    }

    /** "One of the jurors": a juror. */
    private static void single(Passage passage, int i, List<List<String>> found) {
        boolean one = passage.small(i).equals("one")
                && passage.small(i + 1).equals("of")
                && passage.small(i + 2).equals("the")
                && passage.tag(i + 3) == Tag.NNS;
        if (one) {
            found.add(List.of(passage.replaced(i, i + 4, "a " + passage.lemma(i + 3))));
        }
    }

    /** "Will spend two days inspecting the dam": will inspect it for two days. */
    private static void spending(Passage passage, int i, List<List<String>> found) {
        boolean spends = passage.lemma(i).equals("spend")
                && passage.number(i + 1) != null
                && passage.tag(i + 3) == Tag.VBG
                && passage.tag(i) == Tag.VB;
        if (spends) {
            found.add(List.of(Passage.sentence(
                    passage.text(0, i),
                    passage.lemma(i + 3),
                    passage.text(i + 4, passage.end()),
                    "for",
                    passage.text(i + 1, i + 3))));
        }
    }

    /** "It was the deputy who went": the deputy went. */
    static List<String> cleft(Passage passage) {
        boolean opens = passage.small(0).equals("it") && passage.lemma(1).equals("be");
        int start = opens ? 0 : -1;
        for (int i = 1; start < 0 && i + 1 < passage.size(); i++) {
            boolean behind = passage.small(i).equals(",")
                    && passage.small(i + 1).equals("it")
                    && passage.lemma(i + 2).equals("be");
            start = behind ? i + 1 : start;
        }
        if (start < 0 || passage.small(start + 2).equals("not")) {
            return List.of();
        }
        int relative = start + 3;
        while (relative < passage.size() && !isRelative(passage, relative)) {
            if (passage.tag(relative).isVerb()) {
                return List.of();
            }
            relative++;
        }
        boolean whole = relative < passage.size() && passage.isFinite(relative + 1);
        if (!whole || passage.small(start + 2).equals("possible") || passage.tag(start + 2) == Tag.JJ) {
            return List.of();
        }
        int end = passage.small(relative - 1).equals(",") ? relative - 1 : relative;
        return List.of(Passage.sentence(passage.text(start + 2, end), passage.text(relative + 1, passage.size())));
    }

    private static boolean isRelative(Passage passage, int i) {
        return passage.small(i).equals("who")
                || passage.small(i).equals("that")
                || passage.small(i).equals("which");
    }
}
