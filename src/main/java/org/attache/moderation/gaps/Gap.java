package org.attache.moderation.gaps;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        WAITING;

        /** As people write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The state of a word; empty where it is none. */
        public static Optional<State> of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst();
        }
    }

    public Gap {
        words = Set.copyOf(words);
        places = List.copyOf(places);
        nearest = List.copyOf(nearest);
    }
}
