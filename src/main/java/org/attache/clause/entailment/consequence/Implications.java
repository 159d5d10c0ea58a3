package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;

/**
 * Says what a verb tells of what it governs: who forgot to do something did not do it, who promised it said that it
 * would be done. After Nairn, Condoravdi and Karttunen, Computing relative polarity for textual inference, 2006.
 */
final class Implications {

    private Implications() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < passage.size(); i++) {
            undone(passage, i, found);
            promised(passage, i, found);
            caused(passage, i, found);
            expected(passage, i, found);
            instead(passage, i, found);
            unharmed(passage, i, found);
            aboard(passage, i, found);
        }
        return found;
    }

    private static boolean isPast(Passage passage, int i) {
        return passage.tag(i) == Tag.VBD && passage.finite(0) == i;
    }

    private static boolean rulesInfinitive(Passage passage, int i) {
        return passage.small(i + 1).equals("to") && passage.tag(i + 2) == Tag.VB;
    }

    /** "Forgot to lock the door": did not lock it. */
    private static void undone(Passage passage, int i, List<String> found) {
        boolean leaves = switch (passage.lemma(i)) {
            case "forget", "neglect", "omit", "refuse", "decline" -> true;
            default -> false;
        };
        boolean perfect =
                passage.tag(i) == Tag.VBN && passage.lemma(i - 1).equals("have") && passage.finite(0) == i - 1;
        if (leaves && rulesInfinitive(passage, i) && (isPast(passage, i) || perfect)) {
            int from = perfect ? i - 1 : i;
            found.add(Passage.sentence(passage.text(0, from), "did not", passage.text(i + 2, passage.size())));
        }
    }

    /** "Promised to repair it": said that they would; "ruled out closing it": said that they would not. */
    private static void promised(Passage passage, int i, List<String> found) {
        boolean promises = switch (passage.lemma(i)) {
            case "promise", "pledge", "vow" -> true;
            default -> false;
        };
        String subject = passage.text(0, i);
        boolean named = passage.tag(i - 1).isNoun() || passage.small(i - 1).equals(",");
        if (promises && isPast(passage, i) && rulesInfinitive(passage, i) && named) {
            found.add(Passage.sentence(subject, "said that", subject, "would", passage.text(i + 2, passage.size())));
        }
        boolean excludes =
                passage.lemma(i).equals("rule") && passage.small(i + 1).equals("out") && passage.tag(i + 2) == Tag.VBG;
        if (excludes && isPast(passage, i) && named) {
            found.add(Passage.sentence(
                    subject,
                    "said that",
                    subject,
                    "would not",
                    passage.lemma(i + 2),
                    passage.text(i + 3, passage.size())));
        }
    }

    /** "A led to the closure of B": the closure of B took place because of A. */
    private static void caused(Passage passage, int i, List<String> found) {
        int behind = switch (passage.lemma(i)) {
            case "cause", "prompt", "trigger" -> i + 1;
            case "lead" -> passage.small(i + 1).equals("to") ? i + 2 : -1;
            case "result" -> passage.small(i + 1).equals("in") ? i + 2 : -1;
            default -> -1;
        };
        boolean noun = behind > 0
                && passage.tag(behind) == Tag.DT
                && passage.tag(behind + 1) == Tag.NN
                && passage.small(behind + 2).equals("of");
        if (noun && isPast(passage, i)) {
            found.add(
                    Passage.sentence(passage.text(behind, passage.end()), "took place because of", passage.text(0, i)));
        }
    }

    /** "Escaped unhurt": was not hurt. */
    private static void unharmed(Passage passage, int i, List<String> found) {
        boolean spared = switch (passage.small(i)) {
            case "unhurt", "uninjured", "unharmed", "unscathed" -> true;
            default -> false;
        };
        int verb = i - 1;
        while (spared && verb > 0 && !passage.isFinite(verb)) {
            verb--;
        }
        int who = verb;
        while (who > 0 && (passage.small(who - 1).equals(",") || passage.tag(who - 1) == Tag.WP)) {
            who--;
        }
        if (spared && who > 0) {
            found.add(Passage.sentence(passage.text(0, who), "was not injured"));
        }
    }

    /** "Left with 40 patients on board": there were 40 patients on board. */
    private static void aboard(Passage passage, int i, List<String> found) {
        boolean counted = passage.small(i).equals("with")
                && passage.number(i + 1) != null
                && passage.tag(i + 2) == Tag.NNS
                && passage.tag(i + 3) == Tag.IN;
        if (counted) {
            found.add(Passage.sentence("there were", passage.text(i + 1, passage.end())));
            found.add(Passage.sentence("there were", passage.text(i + 1, passage.end()), "when", passage.text(0, i)));
        }
    }

    /** "Is expected at the fair": is to come to it. */
    private static void expected(Passage passage, int i, List<String> found) {
        boolean awaits = (Lexicon.verb(passage.lemma(i)) == Verb.EXPECT && passage.tag(i) == Tag.VBN)
                || Lexicon.isAdjective(passage.small(i), "due");
        boolean there =
                passage.small(i + 1).equals("in") || passage.small(i + 1).equals("at");
        boolean is = passage.small(i - 1).equals("is") || passage.small(i - 1).equals("are");
        if (awaits && there && is && !passage.isDate(i + 2)) {
            found.add(Passage.sentence(passage.text(0, i), "to come to", passage.text(i + 2, passage.size())));
        }
    }

    /** "Will be held in A instead of B": will not be held in B. */
    private static void instead(Passage passage, int i, List<String> found) {
        boolean swaps = (passage.small(i).equals("instead")
                        && passage.small(i + 1).equals("of"))
                || (passage.small(i).equals("rather") && passage.small(i + 1).equals("than"));
        int verb = passage.finite(0);
        boolean auxiliary = passage.tag(verb) == Tag.MD || passage.lemma(verb).equals("be");
        int phrase = i - 1;
        while (swaps && phrase > verb && passage.tag(phrase) != Tag.IN && passage.tag(phrase) != Tag.TO) {
            phrase--;
        }
        if (!swaps || !auxiliary || verb >= phrase || phrase == verb) {
            return;
        }
        int from = passage.small(i + 2).equals(passage.small(phrase)) ? i + 3 : i + 2;
        found.add(Passage.sentence(
                passage.text(0, verb + 1),
                "not",
                passage.text(verb + 1, phrase + 1),
                passage.text(from, passage.size())));
        found.add(Passage.sentence(passage.text(0, i)));
    }
}
