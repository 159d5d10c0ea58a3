package org.attache.clause.entailment.distortion;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Word;

/** "Only the museum was given a grant" is not told by "the museum was given a grant". */
final class Exclusions {

    private Exclusions() {}

    /** Whether others are excluded of whom no statement says anything of the kind. */
    static boolean areAdded(List<Word> said, List<List<Word>> told) {
        return said.stream().anyMatch(Exclusions::isOnly)
                && told.stream().flatMap(List::stream).noneMatch(Exclusions::excludes);
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
