package org.attache.knowledge.index;

import java.util.concurrent.locks.ReentrantLock;
import org.attache.knowledge.Progress;

/** Makes a newly chosen embedding model answer, while reloads and answers go on with the one before. Thread-safe. */
public final class ModelAdoption implements AutoCloseable {

    private final ModelIndexes indexes;
    private final ReentrantLock reload;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean closing;

    /** @param reload whoever holds it makes the next snapshot */
    public ModelAdoption(ModelIndexes indexes, ReentrantLock reload) {
        this.indexes = indexes;
        this.reload = reload;
    }

    /** Thrown through an embedder or an index that is at work; what was embedded so far is kept. */
    private static final class Stopped extends RuntimeException {}

    /** Returns when the chosen model answers, or when this is closed; says which. */
    public boolean adopt(Progress progress) {
        running.lock();
        try {
            while (!closing && indexes.awaited().isPresent()) {
                IndexKeeper next = indexes.next();
                next.catchUp((task, done, total) -> {
                    if (closing) {
                        throw new Stopped();
                    }
                    progress.advanced(task, done, total);
                });
                swapUnlessBehind(next);
            }
        } catch (Stopped stopped) {
            return false;
        } finally {
            running.unlock();
        }
        return indexes.awaited().isEmpty();
    }

    /** A reload may have come in between; catching up with that is little work. */
    private void swapUnlessBehind(IndexKeeper next) {
        reload.lock();
        try {
            if (next.isCurrent()) {
                indexes.swap();
            }
        } finally {
            reload.unlock();
        }
    }

    /** Closes the indexes once nothing is at work on them any more. */
    @Override
    public void close() {
        closing = true;
        running.lock();
        try {
            indexes.close();
        } finally {
            running.unlock();
        }
    }
}
