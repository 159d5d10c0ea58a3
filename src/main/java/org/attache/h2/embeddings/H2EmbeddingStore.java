package org.attache.h2.embeddings;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.attache.h2.file.Connections;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * Keeps embeddings in an H2 database and finds the nearest by exact cosine similarity, among all or those that a filter
 * over their metadata lets through.
 *
 * <p>It needs nothing but H2 and LangChain4j's core: two tables are made on first use, embeddings may have any length
 * (all the same), metadata of every type comes back exactly as it went in, and filters are evaluated in the database.
 * An id that is added again replaces what it stood for. Scores are those of LangChain4j's
 * {@code InMemoryEmbeddingStore}: 1 for the same direction, 0 for the opposite one. A search reads every embedding that
 * passes the filter.
 *
 * <p>Methods throw {@link IllegalArgumentException} for arguments that cannot be, {@link UnsupportedOperationException}
 * for a filter of an unknown kind, and {@link LangChain4jException} where the database fails; a change that fails
 * changes nothing. Thread-safe.
 */
public final class H2EmbeddingStore implements EmbeddingStore<TextSegment>, AutoCloseable {

    private final Connections connections;
    private final EmbeddingRows rows;
    private final Runnable closing;

    private H2EmbeddingStore(DataSource source, String table, Runnable closing) {
        this.connections = new Connections(
                source::getConnection,
                e -> new LangChain4jException("The embeddings in H2 cannot be used (" + e.getMessage() + ").", e));
        this.rows = new EmbeddingRows(table);
        this.closing = closing;
        connections.write(rows::makeTables);
    }

    /**
     * A store in a database that the caller opened, and that {@link #close()} leaves open.
     *
     * @param table begins the names of the tables: a letter, then up to 60 letters, digits and underscores
     */
    public static H2EmbeddingStore in(DataSource source, String table) {
        return new H2EmbeddingStore(source, table, () -> {});
    }

    /**
     * Opens a database by its URL, such as {@code jdbc:h2:retry:./embeddings;WRITE_DELAY=0}, without a user's name or
     * password. With {@code retry:} an interrupted thread does not close the file for the others; without
     * {@code WRITE_DELAY=0} a killed process may lose the last half second.
     *
     * @param table begins the names of the tables: a letter, then up to 60 letters, digits and underscores
     */
    public static H2EmbeddingStore open(String url, String table) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        return new H2EmbeddingStore(pool, table, pool::dispose);
    }

    @Override
    public String add(Embedding embedding) {
        return addAll(List.of(embedding)).getFirst();
    }

    @Override
    public void add(String id, Embedding embedding) {
        addAll(List.of(id), List.of(embedding), Collections.singletonList(null));
    }

    @Override
    public String add(Embedding embedding, @Nullable TextSegment segment) {
        String id = UUID.randomUUID().toString();
        addAll(List.of(id), List.of(embedding), Collections.singletonList(segment));
        return id;
    }

    @Override
    public List<String> addAll(List<Embedding> embeddings) {
        List<String> ids = generateIds(embeddings.size());
        addAll(ids, embeddings, Collections.nCopies(ids.size(), null));
        return ids;
    }

    @Override
    public void addAll(List<String> ids, List<Embedding> embeddings, List<@Nullable TextSegment> segments) {
        if (ids.size() != embeddings.size() || ids.size() != segments.size()) {
            throw new IllegalArgumentException("There are " + ids.size() + " ids, " + embeddings.size()
                    + " embeddings and " + segments.size() + " segments; there must be as many of each.");
        }
        Map<String, EmbeddingRows.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            entries.put(
                    nonBlank(ids.get(i), "id"),
                    new EmbeddingRows.Entry(ids.get(i), embeddings.get(i), segments.get(i)));
        }
        if (!entries.isEmpty()) {
            connections.write(connection -> rows.put(connection, entries));
        }
    }

    @Override
    public void removeAll(Collection<String> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new IllegalArgumentException("ids cannot be null or empty");
        }
        connections.write(connection -> rows.remove(connection, ids));
    }

    @Override
    public void removeAll(Filter filter) {
        if (filter == null) {
            throw new IllegalArgumentException("filter cannot be null");
        }
        connections.write(connection -> rows.remove(connection, filter));
    }

    @Override
    public void removeAll() {
        connections.write(connection -> rows.remove(connection, (Filter) null));
    }

    @Override
    public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
        return connections.readConsistently(connection -> {
            Nearest nearest = new Nearest(request);
            rows.forEach(connection, request.filter(), nearest::offer);
            List<Nearest.Candidate> best = nearest.bestFirst();
            Map<Long, Metadata> metadata = rows.metadata(
                    connection,
                    best.stream().map(candidate -> candidate.stored().number()).toList());
            return new EmbeddingSearchResult<>(
                    best.stream().map(candidate -> match(candidate, metadata)).toList());
        });
    }

    private static EmbeddingMatch<TextSegment> match(Nearest.Candidate candidate, Map<Long, Metadata> metadata) {
        EmbeddingRows.Stored stored = candidate.stored();
        TextSegment segment = stored.text() == null
                ? null
                : TextSegment.from(stored.text(), metadata.getOrDefault(stored.number(), new Metadata()));
        return new EmbeddingMatch<>(candidate.score(), stored.id(), stored.embedding(), segment);
    }

    private static String nonBlank(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " cannot be null or blank");
        }
        return value;
    }

    /** Closes what {@link #open} opened. */
    @Override
    public void close() {
        closing.run();
    }
}
