package org.attache.answer;

import java.util.Optional;

/** One thing that must hold of every sentence before anyone sees it. Pure. */
@FunctionalInterface
interface Check {

    /** Why the sentence fails; empty where it passes. */
    Optional<String> failure(DraftSentence sentence, Cited cited);
}
