package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Tag;

/** Takes what is put right by itself: "not on Monday but on Tuesday", "in Room 4, not in Room 3". */
final class Corrections {

    private Corrections() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (passage.small(i).equals("not") || passage.small(i).equals("n't")) {
                butThis(passage, i, found);
                notThat(passage, i, found);
            }
        }
        return found;
    }

    /** "Is not coming on Monday, as was announced, but on Tuesday": is coming on Tuesday. */
    private static void butThis(Passage passage, int not, List<String> found) {
        int but = not + 1;
        while (but < passage.size() && !passage.small(but).equals("but")) {
            but++;
        }
        String opening = passage.small(but + 1);
        boolean phrase = switch (passage.tag(but + 1)) {
            case IN, TO, DT, CD, NNP, PRPS -> true;
            default -> false;
        };
        if (but >= passage.size() - 1 || !phrase || clauseBehind(passage, but + 1)) {
            return;
        }
        int wrong = but - 1;
        while (wrong > not && !(passage.small(wrong).equals(opening) && passage.tag(wrong) == passage.tag(but + 1))) {
            wrong--;
        }
        boolean bare = wrong == not && passage.tag(but + 1) == Tag.NNP && passage.tag(not + 1) == Tag.NNP;
        if (wrong == not && !bare) {
            return;
        }
        int from = bare ? not + 1 : wrong;
        // "does not begin on" has no form without "not" that stands in the text
        boolean does = passage.lemma(not - 1).equals("do");
        if (!does) {
            found.add(Passage.sentence(
                    passage.text(0, not), passage.text(not + 1, from), passage.text(but + 1, passage.size())));
        } else {
            found.add(Passage.sentence(
                    passage.text(0, not - 1),
                    "will",
                    passage.text(not + 1, from),
                    passage.text(but + 1, passage.size())));
        }
        found.add(Passage.sentence(passage.text(0, comma(passage, wrong, but))));
    }

    private static int comma(Passage passage, int from, int until) {
        int at = from;
        while (at < until && !passage.small(at).equals(",")) {
            at++;
        }
        return at;
    }

    /** "But will come", "but she stays": a clause of its own. */
    private static boolean clauseBehind(Passage passage, int from) {
        int at = from;
        while (at < passage.size() && !passage.small(at).equals(",")) {
            if (passage.isFinite(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** "In Room 4, not in Room 3", "and not Berg": without what it is not. */
    private static void notThat(Passage passage, int not, List<String> found) {
        int from = passage.small(not - 1).equals("and") ? not - 1 : not;
        from = passage.small(from - 1).equals(",") ? from - 1 : from;
        int end = not + 1;
        while (end < passage.size() && !passage.small(end).equals(",") && passage.tag(end) != Tag.STOP) {
            if (passage.tag(end).isVerb() || passage.small(end).equals("but")) {
                return;
            }
            end++;
        }
        if (from < not && passage.finite(0) < from) {
            found.add(Passage.sentence(passage.text(0, from), passage.text(end, passage.size())));
        }
    }
}
