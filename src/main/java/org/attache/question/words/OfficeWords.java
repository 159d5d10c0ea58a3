package org.attache.question.words;

/** Words that name an office by themselves: "minister", "spokesperson". */
public final class OfficeWords {

    private OfficeWords() {}

    /** Whether a folded word is one of them, in the singular or the plural. */
    public static boolean contains(String word) {
        return Vocabulary.OFFICE.contains(word);
    }
}
