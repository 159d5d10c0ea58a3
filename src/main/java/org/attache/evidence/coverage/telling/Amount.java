package org.attache.evidence.coverage.telling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.geography.NameWords;
import org.attache.question.words.Vocabulary;

/** Recognises questions for an amount, and the amounts that answer them: of money, or of what is measured. */
public final class Amount {

    private static final Pattern ASKED = Pattern.compile(
            "\\bhow much\\b|\\bwhat (?:does|do|did|will|would)\\b.*\\b(?:cost|charge)\\b|"
                    + "\\bwhat (?:is|was|are|were)\\b.*\\b(?:prices?|fees?|"
                    + "costs?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is measured other than by money: "how much wine". */
    private static final Pattern OF = Pattern.compile("\\bhow much (?<what>\\p{L}+)", Pattern.CASE_INSENSITIVE);

    /** A month in capitals is no currency. */
    private static final String CODE = "(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\b)[A-Z]{3}";

    private static final Pattern MONEY = Pattern.compile("(?:[€$£¥]|\\b" + CODE + ") ?\\d|\\d ?[€£]"
            + "|\\d[\\d.,]*(?: (?:thousand|million|billion))? ?(?:" + CODE + "\\b|euros?\\b|dollars?\\b|pounds?\\b|"
            + "francs?\\b|kron(?:er|or|e|a|ur)\\b|zloty\\b|cents?\\b|rupees?\\b|yen\\b|yuan\\b|pesos?\\b|roubles?\\b)"
            + "|\\b(?i:free(?: of charge)?|for nothing|nothing)\\b");

    private static final Pattern UNIT = Pattern.compile(
            "\\b(?:in|how many) (?<unit>met(?:re|er)|kilomet(?:re|er)|km|mile|f(?:oo|ee)t|inch|yard|ton|tonne|kilo|kg|"
                    + "lit(?:re|er)|knot|degree|acre)(?:s|es|grams?)?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?!the |what |which )\\p{L}+ number\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEASURED =
            Pattern.compile("\\bhow \\p{L}+|\\bwhich\\b|\\bage\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private Amount() {}

    /** Whether a question asks for an amount. */
    public static boolean isAsked(String question) {
        return ASKED.matcher(question).find();
    }

    /** Whether a question asks for a number by which something is called, or a measure: "how old". */
    public static boolean isNumberAsked(String question) {
        return NUMBERED.matcher(question).find() || MEASURED.matcher(question).find();
    }

    /** Whether some words tell an amount of what a question asks for. */
    public static boolean isIn(String words, String question) {
        Matcher of = OF.matcher(question);
        String what = of.find() ? NameWords.fold(of.group("what")) : "";
        boolean money = what.isEmpty() || what.equals("money") || Vocabulary.STOP.contains(what);
        return MONEY.matcher(words).find() || (!money && NUMBER.matcher(words).find());
    }

    /** Whether a question wants a number by which something is called: "her phone number". */
    public static boolean isNumbered(String question) {
        return NUMBERED.matcher(question).find();
    }

    /** Whether some words have no number. */
    public static boolean lacksNumber(String words) {
        return !NUMBER.matcher(words).find();
    }

    /** Whether a question wants something measured in a unit of space or weight. */
    public static boolean isOfUnit(String question) {
        return UNIT.matcher(question).find();
    }

    /** Whether a question wants something measured in a unit of space or weight that some words do not tell. */
    public static boolean isOfOtherUnit(String words, String question) {
        Matcher unit = UNIT.matcher(question);
        return unit.find()
                && !Pattern.compile("\\d ?-?" + unit.group("unit"), Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .find();
    }

    /** Whether a lemma stands for what something costs. */
    public static boolean isPrice(String lemma) {
        return Lexicon.isAsked(lemma, "price");
    }

    /** Whether some words tell of money. */
    public static boolean isMoney(String words) {
        return MONEY.matcher(words).find();
    }
}
