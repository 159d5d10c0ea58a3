package org.attache.terminal.screen;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.attache.knowledge.Progress;
import org.attache.terminal.text.Wrapped;

/**
 * Draws long work as a bar with rate and time left, on one line that is drawn again. Short work stays invisible.
 *
 * <p>Not thread-safe: one piece of work at a time.
 */
public final class ProgressBar implements Progress {

    private static final int CELLS = 28;
    private static final long SILENT_NANOS = 300_000_000L;
    private static final long REDRAW_NANOS = 80_000_000L;

    /** A rate that is measured over less time is a guess. */
    private static final long RATED_NANOS = 1_000_000_000L;

    /** From so many seconds on a time is told in minutes. */
    private static final int MINUTES_FROM = 120;

    private final PrintStream err;
    private final int columns;
    private final LongSupplier nanoTime;
    private String task = "";
    private long began;
    private long drawn;
    private boolean visible;

    public ProgressBar(PrintStream err, int columns, LongSupplier nanoTime) {
        this.err = err;
        this.columns = columns;
        this.nanoTime = nanoTime;
    }

    @Override
    public void advanced(String task, long done, long total) {
        long now = nanoTime.getAsLong();
        if (!task.equals(this.task)) {
            clear();
            this.task = task;
            began = now;
            drawn = now - REDRAW_NANOS;
        }
        if (done >= total) {
            clear();
            this.task = "";
        } else if (now - began >= SILENT_NANOS && now - drawn >= REDRAW_NANOS) {
            // The last column stays free: a full line would wrap, and then not be drawn over.
            err.print(Screen.LINE_ANEW + Wrapped.cut(line(task, done, total, now - began), columns - 1));
            err.flush();
            drawn = now;
            visible = true;
        }
    }

    /** {@code embedding statements ▕████████ ▏ 320 of 1,200 · 160/s · 6 s left}. */
    static String line(String task, long done, long total, long nanos) {
        int full = (int) (CELLS * done / Math.max(1, total));
        String bar = "█".repeat(full) + " ".repeat(CELLS - full);
        String line = String.format(Locale.ROOT, "%s ▕%s▏ %,d of %,d", task, bar, done, total);
        double rate = done * 1e9 / Math.max(1, nanos);
        return done == 0 || nanos < RATED_NANOS
                ? line
                : line + String.format(Locale.ROOT, " · %,.0f/s · ", rate) + left(done, total - done, nanos);
    }

    /** How long the rest takes where it goes on as it went: {@code 6 s left}, or minutes where they are many. */
    static String left(long done, long rest, long nanos) {
        long seconds = Math.round(Math.ceil(rest * (nanos / 1e9) / done));
        return seconds < MINUTES_FROM
                ? seconds + " s left"
                : String.format(Locale.ROOT, "%,d min left", Math.round(seconds / 60.0));
    }

    private void clear() {
        if (visible) {
            err.print(Screen.LINE_ANEW);
            err.flush();
            visible = false;
        }
    }
}
