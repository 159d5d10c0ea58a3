package org.attache.h2.embeddings;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.filter.Filter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.h2.rows.Batch;
import org.attache.h2.rows.Floats;
import org.attache.h2.rows.Sql;
import org.jspecify.annotations.Nullable;

/** Embeddings, their texts and their metadata as rows of two tables. */
final class EmbeddingRows {

    /** How many embeddings are in memory at once during a search. */
    private static final int AT_ONCE = 10_000;

    private final String embeddings;
    private final String metadata;

    /** An embedding with the text it stands for, if any. */
    record Entry(String id, Embedding embedding, @Nullable TextSegment segment) {}

    /**
     * An embedding as it lies in the database.
     *
     * @param number rises from embedding to embedding
     */
    record Stored(
            long number,
            String id,
            Embedding embedding,
            @Nullable String text) {}

    EmbeddingRows(String table) {
        if (!table.matches("[A-Za-z][A-Za-z0-9_]{0,60}")) {
            throw new IllegalArgumentException("\"" + table
                    + "\" cannot name a table; use a letter, then up to 60 letters, digits and underscores.");
        }
        this.embeddings = table;
        this.metadata = table + "_metadata";
    }

    boolean makeTables(Connection connection) throws SQLException {
        Sql.of("""
                        CREATE TABLE IF NOT EXISTS %s (
                            number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                            id VARCHAR NOT NULL UNIQUE,
                            components VARBINARY NOT NULL,
                            text VARCHAR)""".formatted(embeddings)).run(connection);
        Sql.of("""
                        CREATE TABLE IF NOT EXISTS %2$s (
                            embedding BIGINT NOT NULL REFERENCES %1$s ON DELETE CASCADE,
                            name VARCHAR NOT NULL,
                            kind VARCHAR NOT NULL,
                            content VARCHAR NOT NULL,
                            number DECFLOAT,
                            PRIMARY KEY (embedding, name))""".formatted(embeddings, metadata)).run(connection);
        Sql.of("CREATE INDEX IF NOT EXISTS %1$s_by_content ON %1$s (name, content)".formatted(metadata))
                .run(connection);
        Sql.of("CREATE INDEX IF NOT EXISTS %1$s_by_number ON %1$s (name, number)".formatted(metadata))
                .run(connection);
        return true;
    }

    /** Adds embeddings or replaces those of the same id, and says how many. */
    int put(Connection connection, Map<String, Entry> entries) throws SQLException {
        remove(connection, entries.keySet());
        int dimension = dimension(connection)
                .orElse(entries.values().iterator().next().embedding().dimension());
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO " + embeddings + " (id, components, text) VALUES (?, ?, ?)",
                        new String[] {"number"});
                Batch values = new Batch(
                        connection,
                        "INSERT INTO " + metadata
                                + " (embedding, name, kind, content, number) VALUES (?, ?, ?, ?, ?)")) {
            for (Entry entry : entries.values()) {
                long number = insert(insert, entry, dimension);
                if (entry.segment() != null) {
                    insert(values, number, entry.segment().metadata());
                }
            }
        }
        return entries.size();
    }

    private static long insert(PreparedStatement insert, Entry entry, int dimension) throws SQLException {
        if (entry.embedding().dimension() != dimension) {
            throw new IllegalArgumentException("The embedding of \"" + entry.id() + "\" has "
                    + entry.embedding().dimension() + " components; those in the store have " + dimension + ".");
        }
        insert.setString(1, entry.id());
        insert.setBytes(2, Floats.toBytes(entry.embedding().vector()));
        insert.setString(3, entry.segment() == null ? null : entry.segment().text());
        insert.executeUpdate();
        try (ResultSet keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    private static void insert(Batch values, long number, Metadata metadata) throws SQLException {
        for (Map.Entry<String, Object> each : metadata.toMap().entrySet()) {
            MetadataValue value = MetadataValue.of(each.getValue());
            values.add(
                    number,
                    each.getKey(),
                    value.kind().name(),
                    value.content(),
                    value.decimal().orElse(null));
        }
    }

    private Optional<Integer> dimension(Connection connection) throws SQLException {
        return Sql.of("SELECT OCTET_LENGTH(components) FROM " + embeddings + " FETCH FIRST ROW ONLY")
                .first(connection, row -> row.getInt(1) / Float.BYTES);
    }

    int remove(Connection connection, Collection<String> ids) throws SQLException {
        return Sql.of("DELETE FROM " + embeddings + " WHERE id = ANY(?)", (Object) ids.toArray())
                .run(connection);
    }

    int remove(Connection connection, @Nullable Filter filter) throws SQLException {
        Sql condition = FilterSql.condition(metadata, filter);
        return new Sql("DELETE FROM " + embeddings + " e WHERE " + condition.text(), condition.values())
                .run(connection);
    }

    /** Hands over every embedding that passes the filter, in the order they came. */
    void forEach(Connection connection, @Nullable Filter filter, Consumer<Stored> consumer) throws SQLException {
        Sql condition = FilterSql.condition(metadata, filter);
        List<Stored> some;
        long last = Long.MIN_VALUE;
        do {
            some = some(connection, condition, last);
            some.forEach(consumer);
            last = some.isEmpty() ? last : some.getLast().number();
        } while (some.size() == AT_ONCE);
    }

    private List<Stored> some(Connection connection, Sql condition, long after) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(condition.values());
        values.add(after);
        values.add(AT_ONCE);
        return new Sql(
                        "SELECT e.number, e.id, e.components, e.text FROM " + embeddings + " e WHERE "
                                + condition.text() + " AND e.number > ? ORDER BY e.number FETCH FIRST ? ROWS ONLY",
                        values)
                .list(
                        connection,
                        row -> new Stored(
                                row.getLong("number"),
                                row.getString("id"),
                                Embedding.from(Floats.fromBytes(row.getBytes("components"))),
                                row.getString("text")));
    }

    /** The metadata of some embeddings; those without any are missing. */
    Map<Long, Metadata> metadata(Connection connection, List<Long> numbers) throws SQLException {
        Map<Long, Metadata> found = new HashMap<>();
        Sql.of("SELECT embedding, name, kind, content FROM " + metadata + " WHERE embedding = ANY(?)", (Object)
                        numbers.toArray())
                .forEach(
                        connection,
                        row -> found.computeIfAbsent(row.getLong("embedding"), n -> new Metadata())
                                .putAll(Map.of(
                                        row.getString("name"),
                                        new MetadataValue(
                                                        MetadataValue.Kind.valueOf(row.getString("kind")),
                                                        row.getString("content"))
                                                .value())));
        return found;
    }
}
