package org.attache.langchain4j;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many threads embed a batch of statements: one a core, but one less while people ask, so that a question does not
 * have to share a core with a reload. Thread-safe.
 */
final class Crew {

    private final int cores;
    private final AtomicLong questions = new AtomicLong();
    private final AtomicLong questionsBefore = new AtomicLong();

    Crew(int cores) {
        this.cores = cores;
    }

    /** A question came in. */
    void asked() {
        questions.incrementAndGet();
    }

    /** Begins a batch; a core stays free where a question came during the batch before. */
    Shift begin(int texts) {
        long now = questions.get();
        boolean quiet = questionsBefore.getAndSet(now) == now;
        int helpers = Math.min(cores, texts) - 1;
        return new Shift(quiet || helpers == 0 ? helpers : helpers - 1, now, new AtomicBoolean(!quiet));
    }

    /** One batch. */
    final class Shift {

        private final int helpers;
        private final long before;
        private final AtomicBoolean coreIsFree;

        private Shift(int helpers, long before, AtomicBoolean coreIsFree) {
            this.helpers = helpers;
            this.before = before;
            this.coreIsFree = coreIsFree;
        }

        /** Threads to begin with, beside the one that wants the vectors. */
        int helpers() {
            return helpers;
        }

        /** Asked by a helper before each text: the first one leaves after a question came. */
        boolean helperStays() {
            return questions.get() == before || !coreIsFree.compareAndSet(false, true);
        }
    }
}
