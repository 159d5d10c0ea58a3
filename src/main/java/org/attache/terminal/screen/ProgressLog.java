package org.attache.terminal.screen;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.attache.knowledge.Progress;

/**
 * Tells how far long work has come and how long it still takes, on a line of its own now and then: for logs, where
 * nothing can be drawn over. Work that is soon done is not told.
 *
 * <p>Not thread-safe: one piece of work at a time.
 */
public final class ProgressLog implements Progress {

    private static final long SILENT_NANOS = 10_000_000_000L;
    private static final long AGAIN_NANOS = 15_000_000_000L;

    private final PrintStream err;
    private final LongSupplier nanoTime;
    private String task = "";
    private long due;

    /** Where the rate is measured from: the first step often waits for a model to load. */
    private long firstDone;

    private long firstNanos;

    public ProgressLog(PrintStream err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
    }

    @Override
    public void advanced(String task, long done, long total) {
        long now = nanoTime.getAsLong();
        if (!task.equals(this.task)) {
            this.task = task;
            due = now + SILENT_NANOS;
            firstDone = 0;
        }
        if (firstDone == 0) {
            firstDone = done;
            firstNanos = now;
        }
        if (done >= total) {
            this.task = "";
        } else if (now >= due) {
            err.print(line(done, total, now) + "\n");
            err.flush();
            due = now + AGAIN_NANOS;
        }
    }

    private String line(long done, long total, long now) {
        String line = String.format(Locale.ROOT, "%s: %,d of %,d", task, done, total);
        return done == firstDone
                ? line
                : line + ", about " + ProgressBar.left(done - firstDone, total - done, now - firstNanos);
    }
}
