package org.attache.lucene;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.InfoStream;
import org.attache.knowledge.Progress;

/**
 * Tells how far the graph of neighbours is, from what Lucene says to its {@link InfoStream} after every 10,000
 * statements. Should Lucene say it in other words one day, only the progress is missing. Thread-safe.
 */
final class GraphProgress extends InfoStream {

    private static final String TASK = "linking neighbours";

    /** The component that builds graphs. */
    private static final String GRAPHS = "HNSW";

    private static final Pattern BEGUN = Pattern.compile("build graph from (\\d+) vectors\\b.*");
    private static final Pattern BUILT = Pattern.compile("built (\\d+) in .*");

    private final Progress progress;
    private long total;
    private long done;

    GraphProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean isEnabled(String component) {
        return component.equals(GRAPHS);
    }

    @Override
    public synchronized void message(String component, String message) {
        Matcher begun = BEGUN.matcher(message);
        Matcher built = BUILT.matcher(message);
        if (begun.matches()) {
            total = Long.parseLong(begun.group(1));
            done = 0;
        } else if (built.matches()) {
            // Several threads build, each a stretch of its own.
            done = Math.max(done, Long.parseLong(built.group(1)));
        }
        if (done < total) {
            progress.advanced(TASK, done, total);
        }
    }

    /** The graph is built. */
    @Override
    public synchronized void close() {
        if (total > 0) {
            progress.advanced(TASK, total, total);
        }
    }
}
