package org.attache.question.words;

import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** Words that name an office by themselves: "minister", "spokesperson". */
public final class OfficeWords {

    private OfficeWords() {}

    /**
     * Whether a folded word is one of them, in the singular or the plural; "official" and "leader" may hold any office.
     */
    public static boolean contains(String word) {
        return Lexicon.nounForm(word) == Noun.OFFICE && !Vocabulary.ANYBODY.contains(word);
    }
}
