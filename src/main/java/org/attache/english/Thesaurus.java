package org.attache.english;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows how the meanings of two words relate. Implementations are safe for many threads. */
public interface Thesaurus {

    /** One that knows nothing. */
    Thesaurus NONE = (general, special, tag) -> Relation.UNKNOWN;

    /** How a word relates to another. */
    enum Relation {
        /** Both mean the same, or are formed from words that do: "depart" and "departure", "shut" and "close". */
        SAME,
        /** The second is a kind of the first: "doctor" and "cardiologist". */
        NARROWER,
        /** They exclude each other: "praise" and "criticise". */
        OPPOSITE,
        UNKNOWN
    }

    /** Whether the language has a word, in any inflection; one that knows nothing denies none. */
    default boolean knows(String word) {
        return true;
    }

    /** The base form of a verb in any inflection, "lend" of "lent"; null for what is no verb or is not known. */
    default @Nullable String verb(String form) {
        return null;
    }

    /** Words that may stand for a word, those of its first meanings first; empty where none are known. */
    default List<String> near(String word) {
        return List.of();
    }

    /**
     * Whether a noun names a kind of something, however remote: a stallion is an animal. Only the most frequent sense
     * of the noun counts, and a noun that can also name a person, such as "chair", names no thing. A thesaurus that
     * knows no words answers false.
     *
     * @param noun its lemma in small letters
     * @param general the lemma of the more general noun, taken in its most frequent sense
     */
    default boolean isThing(String noun, String general) {
        return false;
    }

    /**
     * Whether a verb most often tells of moving, touching, making, eating or looking: what is done only where it is
     * done to. A thesaurus that knows no words answers false.
     *
     * @param verb its lemma in small letters
     */
    default boolean isBodily(String verb) {
        return false;
    }

    /**
     * The family of a word, in small letters, each with how closely it stands for the word, from 0 to 1; empty where
     * none are known. To it belong words and phrases of the same meaning, those that are formed from it or it from
     * them, kinds of what it names, and what that is a kind of.
     */
    default Map<String, Double> kin(String word) {
        return Map.of();
    }

    /**
     * How a special word relates to a general one.
     *
     * @param general its lemma in small letters
     * @param special its lemma in small letters
     * @param verb whether both are used as verbs, or name what a verb says
     */
    Relation relation(String general, String special, boolean verb);
}
