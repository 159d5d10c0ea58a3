package org.attache.dialogue;

import java.util.Optional;

/** Keeps the latest answers, also when the process is killed. What cannot be kept is logged. Thread-safe. */
public interface KeptAnswers {

    /** Keeps an answer. Does not wait. */
    void keep(KeptAnswer answer);

    /** A kept answer; empty where there is none of this id, or one that is forgotten. */
    Optional<KeptAnswer> kept(String id);
}
