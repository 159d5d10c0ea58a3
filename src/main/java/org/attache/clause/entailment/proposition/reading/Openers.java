package org.attache.clause.entailment.proposition.reading;

import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** The words that open a clause. */
public final class Openers {

    private Openers() {}

    /** Whether a word opens a clause wherever it stands. */
    public static boolean isAlways(String small) {
        return switch (small) {
            case "that", "where" -> true;
            case "while" -> true;
            case "as", "since" -> false;
            default ->
                Lexicon.isConjunction(small, "cause")
                        || Lexicon.isConjunction(small, "condition")
                        || Lexicon.isConjunction(small, "time");
        };
    }

    /** Whether a word opens a clause where a verb follows, and is a preposition elsewhere. */
    public static boolean isOften(String small) {
        return switch (small) {
            case "as", "since", "after", "before", "until", "till", "once", "than" -> true;
            default -> false;
        };
    }

    /** Whether a participle stands for a preposition: "owing to", "including". */
    public static boolean isPreposition(String small, String next, Tag tag) {
        return switch (small) {
            case "owing", "according" -> next.equals("to");
            case "depending" -> next.equals("on");
            case "including", "regarding", "concerning" -> tag == Tag.VBG;
            default -> false;
        };
    }

    public static boolean isCause(String opener) {
        return switch (opener) {
            case "because", "since", "as", "because of", "due to", "owing to", "on account of", "thanks to" -> true;
            default -> false;
        };
    }

    public static boolean isCondition(String opener) {
        return Lexicon.isConjunction(opener, "condition") && !opener.equals("whether");
    }

    /** Whether it tells which of two comes first. */
    public static boolean isOrder(String opener) {
        return switch (opener) {
            case "after", "before", "until", "till", "following", "once" -> true;
            default -> false;
        };
    }
}
