package org.attache.knowledge.index;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.attache.knowledge.Progress;

/** Links statements with their neighbours after each change, in the thread of whoever waits for it. Thread-safe. */
public final class Linking {

    private final ModelIndexes indexes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean due = true;
    private boolean closing;

    public Linking(ModelIndexes indexes) {
        this.indexes = indexes;
    }

    /** Says that statements may have come in. */
    public void noteChange() {
        lock.lock();
        try {
            due = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a change, and links what it brought; false once this is closed. */
    public boolean next(Progress progress) {
        lock.lock();
        try {
            while (!due && !closing) {
                changed.awaitUninterruptibly();
            }
            if (closing) {
                return false;
            }
            due = false;
        } finally {
            lock.unlock();
        }
        // A change that breaks it off makes it due again.
        indexes.answering().link(progress);
        return true;
    }

    /** Lets those who wait go; one that is at work is broken off where its index is closed. */
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
