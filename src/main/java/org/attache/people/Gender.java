package org.attache.people;

import java.util.Locale;
import org.attache.english.Lexicon;

/** What titles and pronouns say of the person they stand for. */
public enum Gender {
    MALE,
    FEMALE,
    /** That of a group, which no pronoun of a single person means. */
    NEITHER,
    UNKNOWN;

    /** What a word says: "he", "queen", "spokesman". */
    public static Gender of(String smallWord) {
        for (Gender gender : values()) {
            if (Lexicon.isGendered(smallWord, gender.name().toLowerCase(Locale.ROOT))) {
                return gender;
            }
        }
        return UNKNOWN;
    }

    public boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
