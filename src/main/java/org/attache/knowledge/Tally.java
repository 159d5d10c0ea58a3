package org.attache.knowledge;

/** Counts what several threads do of one task. Thread-safe. */
final class Tally {

    private final String task;
    private final long total;
    private final Progress progress;
    private long done;

    Tally(String task, long total, Progress progress) {
        this.task = task;
        this.total = total;
        this.progress = progress;
        progress.advanced(task, 0, total);
    }

    /** One is done. */
    synchronized void one() {
        progress.advanced(task, ++done, total);
    }
}
