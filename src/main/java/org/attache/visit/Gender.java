package org.attache.visit;

/** What a title or a pronoun says of the person it stands for. */
enum Gender {
    MALE,
    FEMALE,
    UNSAID;

    static Gender of(String foldedWord) {
        if (Lexicon.MALE.has(foldedWord)) {
            return MALE;
        }
        return Lexicon.FEMALE.has(foldedWord) ? FEMALE : UNSAID;
    }

    boolean agreesWith(Gender other) {
        return this == UNSAID || other == UNSAID || this == other;
    }
}
