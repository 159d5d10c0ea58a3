package org.attache.visit;

/**
 * Words of a sentence that say that somebody goes or is somewhere.
 *
 * @param from index of the first chunk
 * @param until index after the last chunk, before the place or day that may follow
 */
record Trigger(int from, int until, Kind kind) {

    /** What the words say, and so what a single day with them means. */
    enum Kind {
        /** Being there: a single day is the whole stay. */
        STAY,
        /** Going there: a single day is the first one. */
        MOTION,
        /** A visit as a thing: "her visit to". */
        NOUN,
        /** Going away: a single day is the last one. */
        DEPARTURE,
        /** Being received: the visitor comes after the words. */
        RECEPTION,
        /** Doing something that is done there: a talk, a summit. Only a foreigner is sure to be on a visit. */
        OCCASION
    }
}
