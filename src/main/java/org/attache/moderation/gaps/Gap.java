package org.attache.moderation.gaps;

import java.util.List;
import java.util.Set;

/**
 * Something that was asked and is not known.
 *
 * @param id names it for good
 * @param question as it was asked first
 * @param words what it is about: folded and without inflections
 * @param times how often it was asked
 * @param places the channels in which it was asked
 * @param nearest the words of the statements that came nearest
 */
public record Gap(
        long id, String question, Set<String> words, int times, List<Long> places, List<String> nearest, State state) {

    /** What moderators make of it. */
    public enum State {
        /** Nobody has looked at it. */
        OPEN,
        /** It is known now. */
        ANSWERED,
        /** Nobody will add documents about it. */
        OUT_OF_SCOPE,
        /** Documents about it are awaited. */
        WAITING
    }

    public Gap {
        words = Set.copyOf(words);
        places = List.copyOf(places);
        nearest = List.copyOf(nearest);
    }
}
