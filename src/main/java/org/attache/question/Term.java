package org.attache.question;

import java.util.List;

/**
 * Something that a statement must speak of to answer a question.
 *
 * @param words its words, folded, in their order; all of them must occur. A country is one canonical name
 * @param kind how strictly it must occur
 */
public record Term(List<String> words, Kind kind) {

    /** How strictly a statement must hold a term. */
    public enum Kind {
        /** A proper name: nothing else stands for it; several words of one name stand together. */
        NAME,
        /** Who must be the speaker of the statement, by name or by office. */
        SPEAKER,
        /** A word of an office: whom the statement names may hold it by the word of another statement. */
        OFFICE,
        /** A word for what somebody is to a named person, then the name: the one must be of the other. */
        RELATION,
        /** A country by its canonical name: any of its names, or its people, stand for it. */
        COUNTRY,
        /** The noun that is asked for, as in "which airline" and "her phone number": without it nothing answers. */
        ASKED,
        /** A content word: an inflection or a synonym will do. */
        WORD,
        /** A word of the question's frame: it helps to rank and may be missing. */
        FRAME
    }

    public Term {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a term without words");
        }
    }
}
