package org.attache.langchain4j;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The threads that embed a batch of statements, so that a reload does not slow questions down: one a core, but one less
 * while people ask, and all of them pause while a question is embedded. Thread-safe.
 */
final class Crew {

    private final int cores;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition passed = lock.newCondition();
    private long questions;
    private long questionsBefore;
    private int passing;

    /** @param patience how long a thread pauses at most before a text, however many ask */
    Crew(int cores, Duration patience) {
        this.cores = cores;
        this.patience = patience;
    }

    /** A question came in, and is being embedded until what is returned runs. */
    Runnable question() {
        lock.lock();
        try {
            questions++;
            passing++;
        } finally {
            lock.unlock();
        }
        return this::passed;
    }

    private void passed() {
        lock.lock();
        try {
            passing--;
            passed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Begins a batch; a core stays free where a question came during the batch before. */
    Shift begin(int texts) {
        lock.lock();
        try {
            boolean quiet = questionsBefore == questions;
            questionsBefore = questions;
            int helpers = Math.min(cores, texts) - 1;
            return new Shift(quiet || helpers == 0 ? helpers : helpers - 1, questions, new AtomicBoolean(!quiet));
        } finally {
            lock.unlock();
        }
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

        /** Asked by a helper before each text: pauses as all do; the first one leaves after a question came. */
        boolean helperStays() {
            pause();
            lock.lock();
            try {
                return questions == before || !coreIsFree.compareAndSet(false, true);
            } finally {
                lock.unlock();
            }
        }

        /** Asked before each text by the thread that wants the vectors, which always stays. */
        boolean stays() {
            pause();
            return true;
        }

        private void pause() {
            lock.lock();
            try {
                long left = patience.toNanos();
                while (passing > 0 && left > 0) {
                    left = passed.awaitNanos(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
        }
    }
}
