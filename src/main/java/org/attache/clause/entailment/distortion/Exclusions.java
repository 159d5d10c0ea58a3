package org.attache.clause.entailment.distortion;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Word;

/** "Only the museum was given a grant" is not "the museum was given a grant", nor "the museum was, too". */
final class Exclusions {

    private Exclusions() {}

    /** Whether others are excluded of whom no statement says so, or taken in where a statement excludes them. */
    static boolean areChanged(List<Word> said, List<List<Word>> told) {
        List<Word> words = told.stream().flatMap(List::stream).toList();
        boolean only = said.stream().anyMatch(Exclusions::isOnly);
        return only
                ? words.stream().noneMatch(Exclusions::excludes)
                : said.stream().anyMatch(Exclusions::isAlso)
                        && words.stream().anyMatch(Exclusions::isOnly)
                        && words.stream().noneMatch(Exclusions::isAlso);
    }

    private static boolean isAlso(Word word) {
        return Lexicon.isAdverb(word.small(), "also");
    }

    private static boolean isOnly(Word word) {
        return Lexicon.isAdverb(word.small(), "only");
    }

    /** "Nobody but", "no other", "the rest got nothing". */
    private static boolean excludes(Word word) {
        return isOnly(word)
                || Lexicon.isAdverb(word.small(), "negator")
                || switch (word.small()) {
                    case "no",
                            "nobody",
                            "none",
                            "nothing",
                            "but",
                            "except",
                            "sole",
                            "other",
                            "others",
                            "else",
                            "rest" -> true;
                    default -> false;
                };
    }
}
