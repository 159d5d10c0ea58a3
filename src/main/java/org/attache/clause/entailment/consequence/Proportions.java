package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Tag;

/** Reckons with parts: half of sixty are thirty, and four of ten are less than half. */
final class Proportions {

    private Proportions() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            fraction(passage, i, found);
            ofThem(passage, i, found);
            part(passage, i, found);
        }
        return found;
    }

    /** The parts that a word or two name, over and under the line; null for none. */
    private record Fraction(int over, int under, int words) {

        static @org.jspecify.annotations.Nullable Fraction at(Passage passage, int i) {
            if (passage.small(i).equals("half") && !passage.small(i - 1).equals("than")) {
                return new Fraction(1, 2, 1);
            }
            Integer over = passage.small(i).equals("a") || passage.small(i).equals("one")
                    ? Integer.valueOf(1)
                    : passage.number(i);
            int under = switch (passage.small(i + 1)) {
                case "third", "thirds" -> 3;
                case "quarter", "quarters" -> 4;
                case "fifth", "fifths" -> 5;
                case "tenth", "tenths" -> 10;
                default -> 0;
            };
            return over == null || under == 0 || over >= under ? null : new Fraction(over, under, 2);
        }

        boolean divides(int whole) {
            return (long) whole * over % under == 0;
        }

        int of(int whole) {
            return (int) ((long) whole * over / under);
        }
    }

    private static boolean isBound(Passage passage, int i) {
        return switch (passage.small(i - 1)) {
            case "about", "than", "least", "most", "over", "under", "nearly", "almost", "around", "roughly", "every" ->
                true;
            default -> false;
        };
    }

    /** "Half of the sixty guests": thirty of the sixty guests, thirty guests. */
    private static void fraction(Passage passage, int i, List<String> found) {
        Fraction fraction = Fraction.at(passage, i);
        if (fraction == null || isBound(passage, i)) {
            return;
        }
        int at = i + fraction.words();
        at = passage.small(at).equals("of") ? at + 1 : at;
        boolean the = passage.tag(at) == Tag.DT || passage.tag(at) == Tag.PRPS;
        Integer whole = the ? passage.number(at + 1) : null;
        if (whole != null && fraction.divides(whole)) {
            int part = fraction.of(whole);
            found.add(passage.replaced(i, at, part + " of"));
            found.add(passage.replaced(i, at + 2, part + " of " + passage.text(at, at + 1)));
            found.add(passage.replaced(i, at + 2, Integer.toString(part)));
        }
    }

    /** "Shows 60 prints, a third of them never seen before": twenty of the prints. */
    private static void ofThem(Passage passage, int i, List<String> found) {
        Fraction fraction = Fraction.at(passage, i);
        int at = fraction == null ? i : i + fraction.words();
        boolean them = fraction != null
                && passage.small(at).equals("of")
                && switch (passage.small(at + 1)) {
                    case "them", "which", "whom", "these" -> true;
                    default -> false;
                };
        if (fraction == null || !them || isBound(passage, i)) {
            return;
        }
        for (int n = i - 1; n >= 0; n--) {
            Integer whole = passage.number(n);
            int noun = n + 1;
            while (noun < i && passage.tag(noun) == Tag.JJ) {
                noun++;
            }
            if (whole != null && passage.tag(noun) == Tag.NNS) {
                int verb = at + 2;
                String rest = passage.text(verb, passage.size());
                boolean finite = passage.isFinite(verb) || passage.isFinite(verb + 1);
                if (fraction.divides(whole)) {
                    found.add(Passage.sentence(
                            fraction.of(whole) + " of the " + passage.text(noun, noun + 1),
                            finite ? "" : passage.small(verb).equals("never") ? "have never been" : "were",
                            finite || !passage.small(verb).equals("never")
                                    ? rest
                                    : passage.text(verb + 1, passage.size())));
                }
                return;
            }
        }
    }

    /** "Four of the ten members": less than half of the members. */
    private static void part(Passage passage, int i, List<String> found) {
        Integer part = passage.number(i);
        boolean of = part != null && passage.small(i + 1).equals("of") && !isBound(passage, i);
        boolean the = of && (passage.tag(i + 2) == Tag.DT || passage.tag(i + 2) == Tag.PRPS);
        Integer whole = the ? passage.number(i + 3) : null;
        if (part == null
                || whole == null
                || part >= whole
                || passage.small(i - 1).equals("but")) {
            return;
        }
        int from = i > 0
                        && (passage.small(i - 1).equals("only")
                                || passage.small(i - 1).equals("just"))
                ? i - 1
                : i;
        String things = "of " + passage.text(i + 2, i + 3);
        if (2 * part < whole) {
            found.add(passage.replaced(from, i + 4, "less than half " + things));
            found.add(passage.replaced(from, i + 4, "fewer than half " + things));
            found.add(passage.replaced(from, i + 4, "a minority " + things));
        } else if (2 * part > whole) {
            found.add(passage.replaced(from, i + 4, "more than half " + things));
            found.add(passage.replaced(from, i + 4, "most " + things));
            found.add(passage.replaced(from, i + 4, "a majority " + things));
        } else {
            found.add(passage.replaced(from, i + 4, "half " + things));
        }
        if (whole % part == 0 && whole / part == 3) {
            found.add(passage.replaced(from, i + 4, "a third " + things));
        } else if (whole % part == 0 && whole / part == 4) {
            found.add(passage.replaced(from, i + 4, "a quarter " + things));
        }
    }
}
