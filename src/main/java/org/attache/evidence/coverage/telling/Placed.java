package org.attache.evidence.coverage.telling;

import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;

/** Recognises whether a text says where. Pure. */
public final class Placed {

    /** "In Oslo", "at the Aula", "to Bergen". */
    private static final Pattern PLACED = Pattern.compile("\\b(?:in|at|to|from|near|on)\\s+(?:the\\s+)?\\p{Lu}");

    /** "In the barn", but not "in the evening". */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:in|at|near|behind|beside|outside|inside|opposite)\\s+(?:the|an?|his|her|their|our)\\s+"
                    + "(?!(?:same|next|first|last|early|late|whole)?\\s*(?:morning|afternoon|evening|night|end|"
                    + "beginning|middle|meantime|week|month|year|spring|summer|autumn|winter|moment|"
                    + "time|day|past|future)\\b)\\p{L}",
            Pattern.CASE_INSENSITIVE);

    private Placed() {}

    /** Whether some words name or describe a place. */
    public static boolean isIn(String words) {
        return PLACED.matcher(words).find()
                || INSIDE.matcher(words).find()
                || !Countries.find(words).isEmpty()
                || NameWords.of(words).stream().map(Lexicon::nounForm).anyMatch(Placed::isSite);
    }

    private static boolean isSite(Noun noun) {
        return noun == Noun.SITE || noun == Noun.ORGANISATION;
    }
}
