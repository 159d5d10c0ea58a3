package org.attache.knowledge.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Vector;
import org.attache.evidence.coverage.Context;
import org.attache.knowledge.Progress;
import org.attache.knowledge.SearchIndex;
import org.attache.source.Statement;

/**
 * Statements with their vectors, fetched a few at a time and ahead of their use: all vectors of a large folder need not
 * fit in memory. Whoever draws them writes an index, so how many were drawn is how far that has come.
 */
final class Entries implements Iterator<SearchIndex.Entry> {

    private static final int CHUNK = 500;

    private final Iterator<Told> statements;
    private final Vectors vectors;
    private final long total;
    private final Progress progress;
    private Iterator<SearchIndex.Entry> fetched = Collections.emptyIterator();
    private ForkJoinTask<List<SearchIndex.Entry>> next;
    private long drawn;

    /**
     * A statement with what it leans on. Its words alone are embedded: with what stands over them ingestion took nearly
     * twice as long, and the answers were no better, for a search finds those words too.
     */
    private record Told(Statement statement, Surroundings surroundings) {}

    /** @param documents one after the other */
    Entries(Stream<Labelled> documents, Vectors vectors, long total, Progress progress) {
        this.statements = documents.flatMap(Entries::told).iterator();
        this.vectors = vectors;
        this.total = total;
        this.progress = progress;
        this.next = ahead();
    }

    private static Stream<Told> told(Labelled document) {
        Context context = new Context(document.statements(), document.labels());
        return document.statements().stream().map(statement -> new Told(statement, context.of(statement)));
    }

    @Override
    public boolean hasNext() {
        if (!fetched.hasNext()) {
            progress.advanced("building the index", Math.min(drawn, total), total);
            fetched = next.join().iterator();
            next = fetched.hasNext() ? ahead() : next;
        }
        return fetched.hasNext();
    }

    @Override
    public SearchIndex.Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more statements");
        }
        drawn++;
        return fetched.next();
    }

    private ForkJoinTask<List<SearchIndex.Entry>> ahead() {
        Callable<List<SearchIndex.Entry>> fetching = this::fetch;
        return ForkJoinTask.<List<SearchIndex.Entry>>adapt(fetching).fork();
    }

    private List<SearchIndex.Entry> fetch() {
        List<Told> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && statements.hasNext()) {
            chunk.add(statements.next());
        }
        Map<String, Vector> known = vectors.of(
                chunk.stream().map(told -> told.statement().words()).distinct().toList());
        List<SearchIndex.Entry> entries = new ArrayList<>();
        for (Told told : chunk) {
            Vector vector = known.get(told.statement().words());
            if (vector == null) {
                throw new IllegalStateException("statement " + told.statement().id() + " has no vector");
            }
            entries.add(new SearchIndex.Entry(told.statement(), told.surroundings(), vector));
        }
        return entries;
    }
}
