package org.attache.dialogue;

import java.util.Optional;

/** Keeps for a while what was shown, so that its buttons hold. Thread-safe. */
public interface ShownAnswers {

    /** Keeps an answer, also in the place of one to the same request. Does not wait. */
    void keep(Shown answer);

    /** The answer to a request; empty where there is none, or one that is forgotten. */
    Optional<Shown> find(long request);

    /** Notes that somebody was called to answer a request; false where that was noted before. */
    boolean call(long request);

    /** Notes that a private answer was shown to all; false where it was so before. */
    boolean publish(long request);

    /** How many answers to a person are kept. */
    int of(long asker);

    /** Forgets what was shown to a person; says how many answers that were. */
    int forget(long asker);
}
