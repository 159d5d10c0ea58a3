package org.attache.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chunks of one sentence, to be asked for by position. */
record Clause(Sentence sentence, List<Chunk> chunks) {

    int size() {
        return chunks.size();
    }

    /** The chunk there; null before the first and after the last one. */
    @Nullable
    Chunk at(int index) {
        return index >= 0 && index < chunks.size() ? chunks.get(index) : null;
    }

    /** The folded word there; empty where there is none. */
    String word(int index) {
        Chunk chunk = at(index);
        return chunk == null ? "" : chunk.word();
    }

    boolean is(int index, String word) {
        return word(index).equals(word);
    }

    boolean in(int index, Lexicon list) {
        return at(index) instanceof Chunk.Word word && list.has(word.token());
    }

    boolean isMark(int index) {
        return at(index) instanceof Chunk.Word word && !word.token().isWord();
    }

    boolean isWhere(int index) {
        return at(index) instanceof Chunk.Where;
    }

    boolean isWhen(int index) {
        return at(index) instanceof Chunk.When;
    }

    /** Days, or a time that is longer than days. */
    boolean isTime(int index) {
        return isWhen(index) || at(index) instanceof Chunk.Period;
    }

    /** "There", which needs no preposition. */
    boolean isThere(int index) {
        return at(index) instanceof Chunk.Where where && where.namedIn() != null;
    }

    /** The first index from the given one on behind "the", "her", "Chile's" and the like. */
    int skipDeterminers(int index) {
        int at = index;
        while (isDeterminer(at)) {
            at++;
        }
        return at;
    }

    /** "The", "her", "Chile's", before somebody. */
    boolean isDeterminer(int index) {
        return is(index, "the")
                || (at(index) instanceof Chunk.Pronoun pronoun && pronoun.possessive())
                || (at(index) instanceof Chunk.Word word
                        && word.token().possessive()
                        && word.token().isCapitalised());
    }

    /** "Tuesday, June 18: " before one or several events of that day. */
    boolean isSchedule() {
        return (isWhen(0) && is(1, ":")) || (isWhen(1) && is(2, ":"));
    }

    /** A person by name, title or pronoun, but not only as the owner of something. */
    boolean isSomebody(int index) {
        return (at(index) instanceof Chunk.Who who && !who.possessive())
                || (at(index) instanceof Chunk.Pronoun pronoun && !pronoun.possessive());
    }

    /** Whether any word from an index up to another one, exclusive, is in a list. */
    boolean any(int from, int until, Lexicon list) {
        for (int i = Math.max(from, 0); i < Math.min(until, size()); i++) {
            if (in(i, list)) {
                return true;
            }
        }
        return false;
    }

    /** The first index from the given one on whose word is no article or adjective of a visit. */
    int skipArticles(int index) {
        int at = index;
        while (is(at, "the") || in(at, Lexicon.GEOGRAPHY) || (is(at, "of") && at > index)) {
            at++;
        }
        return at;
    }
}
