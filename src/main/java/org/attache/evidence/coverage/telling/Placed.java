package org.attache.evidence.coverage.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;
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

    private static final Pattern FROM_ASKED = Pattern.compile("\\bwhere\\b.*\\bfrom\\b", Pattern.CASE_INSENSITIVE);

    /** "From Oslo", "Ada Moreau of Ghent", "lives in Split", and the cell of a column of that name. */
    private static final Pattern FROM =
            Pattern.compile("\\b(?:from|of|home|liv(?:es?|ing) in|based in|born in):?\\s+(?:the\\s+)?\\p{Lu}");

    /** "Where does she go next?", "where is he heading after Oslo?" */
    private static final Pattern ONWARD_ASKED =
            Pattern.compile("\\bwhere\\b.*(?:\\bafter\\b|\\b(?:next|then|afterwards)\\W*$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONWARD = Pattern.compile("\\b(?:to|for)\\s+(?:the\\s+)?\\p{Lu}");

    private Placed() {}

    /** Whether some words tell what a question asks: where from, where to behind something else, or simply where. */
    public static boolean isIn(String words, String question) {
        if (FROM_ASKED.matcher(question).find()) {
            return FROM.matcher(words).find();
        }
        return ONWARD_ASKED.matcher(question).find()
                ? ONWARD.matcher(words).find() && Trait.ONWARD.isOf(words)
                : isIn(words);
    }

    /** Whether some words tell of going somewhere from a place. */
    static boolean isOnward(List<Word> read) {
        for (int i = 0; i < read.size(); i++) {
            String next = i + 1 < read.size() ? read.get(i + 1).small() : "";
            if (read.get(i).tag().isVerb()) {
                switch (Lexicon.verb(read.get(i).lemma(), next)) {
                    case GO, LEAVE, RETURN -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    /** Whether some words name or describe a place. */
    static boolean isIn(String words) {
        return PLACED.matcher(words).find()
                || INSIDE.matcher(words).find()
                || !Countries.find(words).isEmpty()
                || NameWords.of(words).stream().map(Lexicon::nounForm).anyMatch(Placed::isSite);
    }

    private static boolean isSite(Noun noun) {
        return noun == Noun.SITE || noun == Noun.ORGANISATION;
    }
}
