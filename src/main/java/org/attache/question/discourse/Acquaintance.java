package org.attache.question.discourse;

import org.attache.people.Gender;

/** What is known of names that the ledger need not have. Thread-safe. */
public interface Acquaintance {

    /** Nobody is known. */
    Acquaintance NONE = new Acquaintance() {
        @Override
        public boolean isName(String word) {
            return false;
        }

        @Override
        public Gender gender(String name) {
            return Gender.UNKNOWN;
        }
    };

    /** Whether a word that is typed in small letters is only ever written as a name. */
    boolean isName(String word);

    /** What pronouns are used of the bearer of a name. */
    Gender gender(String name);
}
