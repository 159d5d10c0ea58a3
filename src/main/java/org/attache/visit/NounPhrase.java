package org.attache.visit;

import org.attache.geography.Countries;

/**
 * Finds what stands before the adjectives of a noun: "a" in "a long-awaited visit", "her" in "her May 3 Oslo visit".
 */
final class NounPhrase {

    /** A noun has no more adjectives than this. */
    private static final int REACH = 5;

    private NounPhrase() {}

    /** The index before the noun at an index and its adjectives. */
    static int before(Clause clause, int noun) {
        int at = noun - 1;
        while (noun - at <= REACH && isAdjective(clause, at)) {
            at--;
        }
        return at;
    }

    private static boolean isAdjective(Clause clause, int at) {
        String word = clause.word(at);
        boolean place = clause.at(at) instanceof Chunk.Where where && where.country() != null;
        if (place || clause.isTime(at)) {
            return true;
        }
        if (Lexicon.AUXILIARYADJECTIVE.has(word)
                || word.endsWith("-day")
                || word.endsWith("-week")
                || word.equals("own")) {
            return true;
        }
        return clause.at(at) instanceof Chunk.Word plain
                && (RoleFinder.isPlainWord(plain.token())
                        || Lexicon.REGION.has(plain.token())
                        || Countries.isAdjective(plain.token().text()));
    }
}
