package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;

/** Says by itself who comes with whom, and the visit during which something is done. */
final class Company {

    private Company() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < passage.size(); i++) {
            with(passage, i, found);
        }
        during(passage, found);
        return found;
    }

    /** "The queen, accompanied by her daughter, came": came with her daughter. */
    private static void with(Passage passage, int i, List<String> found) {
        boolean accompanied = passage.small(i + 1).equals("by")
                && switch (passage.small(i)) {
                    case "accompanied", "escorted", "joined" -> true;
                    default -> false;
                };
        if (!accompanied) {
            return;
        }
        int from = passage.small(i - 1).equals(",") ? i - 1 : i;
        int end = i + 2;
        while (end < passage.size() && !passage.small(end).equals(",") && passage.tag(end) != Tag.STOP) {
            end++;
        }
        boolean inside = passage.small(end).equals(",") && from > 0 && passage.isFinite(end + 1);
        String company = passage.text(i + 2, end);
        if (inside) {
            String rest = passage.text(end + 1, passage.end());
            found.add(Passage.sentence(passage.text(0, from), rest, "with", company));
        } else if (passage.finite(0) < from) {
            found.add(Passage.sentence(passage.text(0, from), "with", company));
        }
    }

    /** "During her visit to A the queen opened a school": visited A, and opened a school there. */
    private static void during(Passage passage, List<String> found) {
        boolean opens = (passage.small(0).equals("during") || passage.small(0).equals("on"))
                && passage.tag(1) == Tag.PRPS
                && Lexicon.noun(passage.lemma(2)) == Noun.VISIT
                && passage.small(3).equals("to");
        if (!opens) {
            return;
        }
        int end = 4;
        while (end < passage.size() && passage.tag(end).isName() && !passage.isDate(end)) {
            end++;
        }
        int who = passage.small(end).equals(",") ? end + 1 : end;
        int verb = passage.finite(who);
        boolean elsewhere = passage.sentence().places().stream().anyMatch(place -> place.from() > verb);
        if (end > 4 && verb > who && passage.tag(verb) == Tag.VBD && !elsewhere) {
            String there = passage.text(4, end);
            found.add(Passage.sentence(passage.text(who, verb), "visited", there));
            found.add(Passage.sentence(passage.text(who, passage.end()), "in", there));
        }
    }
}
