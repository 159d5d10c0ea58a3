package org.attache.clause.entailment.proposition.reading;

import java.util.BitSet;

/** A piece of a sentence that no rule parts further. */
public sealed interface Chunk {

    /** The first unit of it. */
    int from();

    /** Behind the last unit of it. */
    int until();

    /**
     * A verb with its auxiliaries.
     *
     * @param main the verb; -1 where an auxiliary stands for one that was said before
     * @param lemma of the verb with its particle
     * @param words all of its units
     * @param passive whether the subject is whom it is done to
     * @param finite whether it can be the verb of a main clause
     * @param infinitive whether "to" opens it
     */
    record Verbal(
            int from,
            int until,
            int main,
            String lemma,
            BitSet words,
            Force force,
            boolean negative,
            boolean passive,
            boolean finite,
            boolean infinitive)
            implements Chunk {}

    /**
     * A noun with what stands before it.
     *
     * @param head its noun, name, number or pronoun
     * @param preposition in small letters; empty for none
     * @param words how many units the preposition has
     */
    record Phrase(int from, int until, int head, String preposition, int words) implements Chunk {

        /** Where the noun begins, behind the preposition. */
        public int start() {
            return Math.min(head, from + words);
        }

        public Phrase with(String other) {
            return new Phrase(from, until, head, other, words);
        }
    }

    /** An adverb, or an adjective without a noun. */
    record Single(int from) implements Chunk {
        @Override
        public int until() {
            return from + 1;
        }
    }

    /**
     * A word that opens a clause.
     *
     * @param word in small letters
     * @param relative whether it stands for the noun before it
     */
    record Opener(int from, int until, String word, boolean relative) implements Chunk {}

    /** A comma, "and" or a stronger mark. */
    record Border(int from, Kind kind) implements Chunk {
        @Override
        public int until() {
            return from + 1;
        }
    }

    /** How strong a border is. */
    enum Kind {
        COMMA,
        JOINT,
        STRONG
    }
}
