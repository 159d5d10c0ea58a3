package org.attache.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.attache.evidence.Vector;
import org.attache.source.Statement;

/**
 * Statements with their vectors, fetched a few at a time: all vectors of a large folder need not fit in memory. Whoever
 * draws them writes an index, so how many were drawn is how far that has come.
 */
final class Entries implements Iterator<SearchIndex.Entry> {

    private static final int CHUNK = 500;

    private final Iterator<Statement> statements;
    private final Vectors vectors;
    private final long total;
    private final Progress progress;
    private final Queue<SearchIndex.Entry> fetched = new ArrayDeque<>();
    private long drawn;

    Entries(Iterator<Statement> statements, Vectors vectors, long total, Progress progress) {
        this.statements = statements;
        this.vectors = vectors;
        this.total = total;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        if (fetched.isEmpty()) {
            fetch();
        }
        return !fetched.isEmpty();
    }

    @Override
    public SearchIndex.Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more statements");
        }
        drawn++;
        return fetched.remove();
    }

    private void fetch() {
        List<Statement> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && statements.hasNext()) {
            chunk.add(statements.next());
        }
        progress.advanced("building the index", Math.min(drawn, total), total);
        Map<String, Vector> known =
                vectors.of(chunk.stream().map(Statement::words).distinct().toList());
        for (Statement statement : chunk) {
            Vector vector = known.get(statement.words());
            if (vector == null) {
                throw new IllegalStateException("statement " + statement.id() + " has no vector");
            }
            fetched.add(new SearchIndex.Entry(statement, vector));
        }
    }
}
