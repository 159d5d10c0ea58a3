package org.attache.english;

import java.util.Locale;

/**
 * A token of a sentence with its word class and base form.
 *
 * @param index its place in the sentence, from 0
 * @param lemma its base form in small letters; a name as it is written
 */
public record Word(int index, Token token, Tag tag, String lemma) {

    public String text() {
        return token.text();
    }

    /** The word in small letters, with plain apostrophes. */
    public String small() {
        return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    public int start() {
        return token.start();
    }

    public int end() {
        return token.end();
    }
}
