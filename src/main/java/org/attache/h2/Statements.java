package org.attache.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.attache.source.Origin;
import org.attache.source.Quote;
import org.attache.source.Statement;

/** Statements as rows. */
final class Statements {

    static final String INSERT = """
            INSERT INTO statement (document, ordinal, id, paragraph, begins, words, speaker)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF_DOCUMENT = """
            SELECT s.id, s.ordinal, s.paragraph, s.begins, s.words, s.speaker FROM statement s
            WHERE s.document = ? ORDER BY s.document, s.ordinal""";

    private static final String BY_ID =
            "SELECT s.id, s.ordinal, s.paragraph, s.begins, s.words, s.speaker, " + Documents.ORIGIN + """
             FROM statement s
            JOIN snapshot_document h ON h.snapshot = ? AND h.document = s.document
            JOIN document d ON d.id = s.document
            WHERE s.id = ANY(?)""";

    private static final String DOCUMENTS = "SELECT d.id, " + Documents.ORIGIN + """
             FROM snapshot_document h JOIN document d ON d.id = h.document
            WHERE h.snapshot = ?""";

    private Statements() {}

    static void insert(Batch batch, long document, Statement statement) throws SQLException {
        batch.add(
                document,
                statement.ordinal(),
                statement.id(),
                statement.paragraph(),
                statement.quote().start(),
                statement.words(),
                statement.speaker());
    }

    static List<Statement> ofDocument(Connection connection, long snapshot, String path) throws SQLException {
        List<Stored> found =
                Sql.of(DOCUMENTS + " AND d.path = ?", snapshot, path).list(connection, Stored::read);
        return found.isEmpty() ? List.of() : found.getFirst().statements(connection);
    }

    static List<Statement> byId(Connection connection, long snapshot, List<String> ids) throws SQLException {
        Map<String, Statement> found = new HashMap<>();
        Sql.of(BY_ID, snapshot, ids.toArray()).forEach(connection, row -> {
            Statement statement = read(row, Documents.origin(row));
            found.put(statement.id(), statement);
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Reads one document at a time; the caller's transaction must keep the snapshot from being forgotten in between.
     */
    static void forEach(Connection connection, long snapshot, Consumer<Statement> consumer) throws SQLException {
        for (Stored document : Sql.of(DOCUMENTS + " ORDER BY d.path", snapshot).list(connection, Stored::read)) {
            document.statements(connection).forEach(consumer);
        }
    }

    private static Statement read(ResultSet row, Origin origin) throws SQLException {
        int begins = row.getInt("begins");
        String words = row.getString("words");
        return new Statement(
                row.getString("id"),
                origin,
                row.getInt("ordinal"),
                row.getInt("paragraph"),
                new Quote(begins, begins + words.length(), words),
                row.getString("speaker"));
    }

    private record Stored(long key, Origin origin) {

        static Stored read(ResultSet row) throws SQLException {
            return new Stored(row.getLong("id"), Documents.origin(row));
        }

        List<Statement> statements(Connection connection) throws SQLException {
            return Sql.of(OF_DOCUMENT, key).list(connection, row -> Statements.read(row, origin));
        }
    }
}
