package org.attache.discord.desk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Lets what is quick and urgent go before what takes its time, where both want the same processors. Thread-safe. */
final class Precedence {

    /** There may always be something urgent, and work has to begin some time. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);

    private final LongSupplier nanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private int urgent;
    private long since;

    Precedence(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Something urgent begins.
     *
     * @return to be run once, when it is over
     */
    Runnable urgent() {
        lock.lock();
        try {
            if (urgent++ == 0) {
                since = nanos.getAsLong();
            }
        } finally {
            lock.unlock();
        }
        return this::end;
    }

    private void end() {
        lock.lock();
        try {
            if (--urgent == 0) {
                over.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns where nothing urgent is under way, or something has been for long. */
    void giveWay() {
        lock.lock();
        try {
            long left = left();
            while (urgent > 0 && left > 0) {
                over.awaitNanos(left);
                left = left();
            }
        } catch (InterruptedException stray) {
            // Work is not interrupted, and begins.
        } finally {
            lock.unlock();
        }
    }

    private long left() {
        return LONGEST - (nanos.getAsLong() - since);
    }
}
