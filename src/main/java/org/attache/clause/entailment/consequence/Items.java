package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Tag;
import org.attache.people.PlaceSpan;

/** Says of each item of a list what a sentence says of all, but for what they only do together. */
final class Items {

    private Items() {}

    /** "A, B and C": each of them. */
    static void of(Passage passage, int i, List<List<String>> found) {
        boolean begins = itemEnd(passage, i) > i && !isInside(passage, i - 1);
        if (!begins || isCollective(passage)) {
            return;
        }
        List<String> items = new ArrayList<>();
        int at = i;
        boolean last = false;
        while (!last) {
            int end = itemEnd(passage, at);
            if (end == at) {
                return;
            }
            items.add(passage.text(at, end));
            at = end;
            boolean and =
                    passage.small(at).equals("and") || passage.small(at + 1).equals("and");
            boolean comma = passage.small(at).equals(",");
            if (!and && !comma) {
                break;
            }
            last = and;
            at += comma && and ? 2 : 1;
            if (last) {
                end = itemEnd(passage, at);
                if (end == at) {
                    return;
                }
                items.add(passage.text(at, end));
                at = end;
            }
        }
        if (!last || items.size() < 2) {
            return;
        }
        int until = at;
        boolean oneName = passage.sentence().places().stream().anyMatch(place -> holds(place, i, until));
        if (oneName) {
            return;
        }
        boolean subject = passage.finite(0) >= until;
        List<String> each = new ArrayList<>();
        for (String item : items) {
            String rest = subject ? singular(passage, until) : passage.text(until, passage.size());
            each.add(Passage.sentence(passage.text(0, i), item, rest));
        }
        found.add(each);
    }

    private static boolean holds(PlaceSpan place, int from, int until) {
        return place.from() <= from && until <= place.until();
    }

    /** Behind a name or a noun with its article that begins here; the place itself where none does. */
    private static int itemEnd(Passage passage, int from) {
        int at = from;
        boolean owned = passage.tag(at) == Tag.DT || passage.tag(at) == Tag.PRPS;
        at = owned ? at + 1 : at;
        int noun = at;
        while (at < passage.size() && (isName(passage, at) || (owned && isInside(passage, at)))) {
            at++;
        }
        return at == noun || passage.tag(at) == Tag.POS ? from : at;
    }

    private static boolean isInside(Passage passage, int i) {
        return i >= 0
                && i < passage.size()
                && !passage.isDate(i)
                && (isName(passage, i)
                        || passage.tag(i) == Tag.JJ
                        || passage.tag(i) == Tag.NN
                        || passage.tag(i) == Tag.NNS
                        || (passage.tag(i) == Tag.DT));
    }

    private static boolean isName(Passage passage, int i) {
        return i >= 0
                && i < passage.size()
                && passage.tag(i).isName()
                && !passage.isDate(i)
                && Character.isUpperCase(passage.words().get(i).text().charAt(0));
    }

    /** The rest with its verb said of one alone. */
    private static String singular(Passage passage, int from) {
        int verb = passage.finite(from);
        if (verb != from || verb >= passage.size()) {
            return passage.text(from, passage.size());
        }
        String one = switch (passage.small(verb)) {
            case "are" -> "is";
            case "were" -> "was";
            case "have" -> "has";
            case "do" -> "does";
            default ->
                passage.tag(verb) == Tag.VBP
                        ? passage.lemma(verb) + "s"
                        : passage.words().get(verb).text();
        };
        return one + " " + passage.text(verb + 1, passage.size());
    }

    /** Whether what several do is not done by each: "met", "together", "between A and B". */
    private static boolean isCollective(Passage passage) {
        return passage.words().stream().anyMatch(word -> switch (word.small()) {
            case "between",
                    "both",
                    "together",
                    "respectively",
                    "each",
                    "jointly",
                    "other",
                    "or",
                    "two",
                    "three",
                    "only" -> true;
            default ->
                switch (word.lemma()) {
                    case "meet",
                            "agree",
                            "disagree",
                            "differ",
                            "marry",
                            "divorce",
                            "share",
                            "merge",
                            "talk",
                            "join",
                            "sign" -> word.tag().isVerb();
                    default -> false;
                };
        });
    }
}
