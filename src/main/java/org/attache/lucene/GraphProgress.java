package org.attache.lucene;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.InfoStream;
import org.attache.knowledge.Progress;

/**
 * Tells how far the graph of neighbours is, from what Lucene says to its {@link InfoStream} after every 10,000
 * statements, and breaks off where it must. Should Lucene say it in other words one day, only that is missing.
 * Thread-safe.
 */
final class GraphProgress extends InfoStream {

    private static final String TASK = "linking neighbours";

    /** The component that builds graphs. */
    private static final String GRAPHS = "HNSW";

    private static final Pattern BEGUN =
            Pattern.compile("build graph from (?:merging \\d+ graphs of )?(\\d+) vectors\\b.*");
    private static final Pattern BUILT = Pattern.compile("built (\\d+) in .*");

    private final Progress progress;
    private final BooleanSupplier mustEnd;
    private long total;
    private long done;

    GraphProgress(Progress progress, BooleanSupplier mustEnd) {
        this.progress = progress;
        this.mustEnd = mustEnd;
    }

    /** Thrown through Lucene, whose writer takes back what it wrote. */
    static final class BrokenOff extends RuntimeException {}

    @Override
    public boolean isEnabled(String component) {
        return component.equals(GRAPHS);
    }

    @Override
    public synchronized void message(String component, String message) {
        if (mustEnd.getAsBoolean()) {
            throw new BrokenOff();
        }
        Matcher begun = BEGUN.matcher(message);
        Matcher built = BUILT.matcher(message);
        if (begun.matches()) {
            total = Long.parseLong(begun.group(1));
            done = 0;
        } else if (built.matches() && Long.parseLong(built.group(1)) > done) {
            // Several threads build, each a stretch of its own.
            done = Long.parseLong(built.group(1));
        } else {
            return;
        }
        if (done < total) {
            progress.advanced(TASK, done, total);
        }
    }

    /** Says that the graph is built. */
    synchronized void end() {
        if (total > 0) {
            progress.advanced(TASK, total, total);
        }
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
