package org.attache.evidence.coverage.telling;

import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.NameWords;

/** Recognises by what means something is done: by what vehicle somebody travels, or by which steps. */
public final class Manner {

    private static final Pattern TRAVEL = Pattern.compile(
            "\\b(?:come|comes|coming|came|travel\\w*|arriv\\w*|get (?:here|there|from|to)|"
                    + "got (?:here|there)|go|going|leave)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEANS = Pattern.compile(
            "\\b(?:by|take|takes|taken|took|via|with|through|using|on foot|write|apply|call|come|from)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_THE_WAY = Pattern.compile(
            "\\b(?:by (?:sea|air|land|road|rail)|on foot|fl(?:y|ies|ew|own|ying)|driv(?:e|es|en|ing)|drove|"
                    + "sail(?:s|ed|ing)?|walk(?:s|ed|ing)?|rid(?:es?|ing)|rode)\\b",
            Pattern.CASE_INSENSITIVE);

    private Manner() {}

    /** Whether some words tell by what means the thing is done that a question asks about. */
    public static boolean isIn(String words, String question) {
        return TRAVEL.matcher(question).find()
                ? ON_THE_WAY.matcher(words).find()
                        || NameWords.of(words).stream().anyMatch(word -> Lexicon.nounForm(word) == Noun.VEHICLE)
                : MEANS.matcher(words).find();
    }
}
