package org.attache.knowledge;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Vector;
import org.attache.source.Statement;

/** The derived search index; it can be thrown away and rebuilt. Thread-safe. */
public interface SearchIndex extends AutoCloseable {

    /**
     * The snapshot and embedding model it was built from.
     *
     * @param created when the snapshot was made; a restored store may have another one of the same number
     */
    record State(long snapshot, Instant created, String model) {}

    /** A statement with what it leans on in its document, and its vector. */
    record Entry(Statement statement, Surroundings surroundings, Vector vector) {}

    /** What it holds; snapshot -1 where it is missing or unreadable. */
    State state();

    /** Removes documents and adds statements, then commits and shows the result in one step. */
    void update(State next, List<String> removedPaths, Iterator<Entry> added);

    /** Replaces everything. */
    void rebuild(State next, Iterator<Entry> all);

    /**
     * Builds a graph of neighbours where many statements have none. Without it a search compares them one by one; with
     * it, it takes less time and may miss a little. Readers go on meanwhile. A change does not wait for the end of it.
     *
     * @return false where it broke off because of a change or because the index was closed
     */
    boolean link(Progress progress);

    /** The statements as of the last update, held until closed; later updates do not show in it. */
    Reader reader();

    /** A {@link StatementIndex} that must be closed. */
    interface Reader extends StatementIndex, AutoCloseable {
        long snapshot();

        @Override
        void close();
    }

    @Override
    void close();
}
