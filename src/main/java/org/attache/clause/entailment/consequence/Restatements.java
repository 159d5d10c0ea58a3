package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Tag;
import org.attache.people.PlaceSpan;
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
            items(passage, i, found);
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

    /** "A, B and C": each of them. */
    private static void items(Passage passage, int i, List<List<String>> found) {
        boolean begins = isName(passage, i) && !isName(passage, i - 1);
        if (!begins || isCollective(passage)) {
            return;
        }
        List<String> items = new ArrayList<>();
        int at = i;
        boolean last = false;
        while (!last) {
            int end = at;
            while (end < passage.size() && isName(passage, end)) {
                end++;
            }
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
                end = at;
                while (end < passage.size() && isName(passage, end)) {
                    end++;
                }
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
        boolean oneName = passage.sentence().places().stream().anyMatch(place -> isInside(place, i, until));
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

    private static boolean isInside(PlaceSpan place, int from, int until) {
        return place.from() <= from && until <= place.until();
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
