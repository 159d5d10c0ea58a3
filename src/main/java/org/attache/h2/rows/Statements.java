package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.attache.source.Origin;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/** Statements as rows. */
public final class Statements {

    public static final Sealed TABLE = Sealed.table(
            "statement",
            "document",
            "ordinal",
            "id",
            "paragraph",
            "begins",
            "words",
            "speaker",
            "passage",
            "written",
            "writer");

    static final String INSERT = TABLE.insert();

    private static final String OF_DOCUMENT =
            "SELECT " + TABLE.selection("s") + " FROM statement s WHERE s.document = ? ORDER BY s.document, s.ordinal";

    private static final String OF_VERSIONS = "SELECT " + TABLE.selection("s")
            + " FROM statement s WHERE s.document BETWEEN ? AND ? ORDER BY s.document, s.ordinal";

    private static final String VERSIONS =
            "SELECT d.id, " + Documents.SELECTION + " FROM document d WHERE d.id BETWEEN ? AND ? ORDER BY d.id";

    private static final String BY_ID = "SELECT " + TABLE.selection("s") + ", " + Documents.SELECTION + """
             FROM statement s
            JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = s.document
            JOIN document d ON d.id = s.document
            WHERE s.id = ANY(?)""";

    private static final String DOCUMENTS = "SELECT d.id, " + Documents.SELECTION + """
             FROM membership h JOIN document d ON d.id = h.document
            WHERE ? BETWEEN h.since AND h.through""";

    private Statements() {}

    static void insert(Batch batch, long document, Statement statement) throws SQLException {
        Writing writing = statement.writing();
        batch.add(TABLE.row(
                document,
                statement.ordinal(),
                statement.id(),
                statement.paragraph(),
                statement.quote().start(),
                statement.words(),
                statement.speaker(),
                writing != null,
                writing == null ? null : writing.day(),
                writing == null ? null : writing.writer()));
    }

    public static List<Statement> ofDocument(Connection connection, long snapshot, String path) throws SQLException {
        List<Stored> found =
                Sql.of(DOCUMENTS + " AND d.path = ?", snapshot, path).list(connection, Stored::read);
        return found.isEmpty() ? List.of() : found.getFirst().statements(connection);
    }

    /**
     * Those of versions of documents by their keys from one through another, whatever snapshot holds them; of a missing
     * version there are none, not even an empty list.
     */
    static Map<Long, List<Statement>> ofVersions(Connection connection, long first, long last) throws SQLException {
        Map<Long, Stored> documents = new LinkedHashMap<>();
        Sql.of(VERSIONS, first, last)
                .list(connection, Stored::read)
                .forEach(stored -> documents.put(stored.key, stored));
        Map<Long, List<Statement>> found = Sql.of(OF_VERSIONS, first, last)
                .ofDocuments(connection, row -> read(row, origin(documents.get(row.getLong("document")))));
        for (Stored document : documents.values()) {
            document.requireWhole(found.computeIfAbsent(document.key, key -> List.of()));
        }
        return found;
    }

    private static Origin origin(@Nullable Stored document) throws SQLException {
        if (document == null) {
            throw Sealed.damage("a document is missing");
        }
        return document.origin;
    }

    public static List<Statement> byId(Connection connection, long snapshot, List<String> ids) throws SQLException {
        Map<String, Statement> found = new HashMap<>();
        Sql.of(BY_ID, snapshot, ids.toArray()).forEach(connection, row -> {
            Statement statement = read(row, Documents.origin(row));
            found.put(statement.id(), statement);
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Reads one document at a time; the caller's transaction must keep the snapshot from being forgotten in between.
     *
     * @return how many there are
     */
    public static int forEach(Connection connection, long snapshot, Consumer<Statement> consumer) throws SQLException {
        int all = 0;
        for (Stored document : Sql.of(DOCUMENTS + " ORDER BY d.path", snapshot).list(connection, Stored::read)) {
            List<Statement> statements = document.statements(connection);
            statements.forEach(consumer);
            all += statements.size();
        }
        return all;
    }

    private static Statement read(ResultSet row, Origin origin) throws SQLException {
        TABLE.check(row);
        int begins = row.getInt("begins");
        String words = row.getString("words");
        return new Statement(
                row.getString("id"),
                origin,
                row.getInt("ordinal"),
                row.getInt("paragraph"),
                new Quote(begins, begins + words.length(), words),
                row.getString("speaker"),
                row.getBoolean("passage")
                        ? new Writing(row.getObject("written", LocalDate.class), row.getString("writer"))
                        : null);
    }

    private record Stored(long key, Origin origin, int count) {

        static Stored read(ResultSet row) throws SQLException {
            return new Stored(row.getLong("id"), Documents.origin(row), row.getInt("statements"));
        }

        List<Statement> statements(Connection connection) throws SQLException {
            List<Statement> found = Sql.of(OF_DOCUMENT, key).list(connection, row -> Statements.read(row, origin));
            requireWhole(found);
            return found;
        }

        void requireWhole(List<Statement> found) throws SQLException {
            for (int i = 1; i < found.size(); i++) {
                if (found.get(i - 1).ordinal() >= found.get(i).ordinal()) {
                    throw Sealed.damage("the statements of a document are out of order");
                }
            }
            if (found.size() != count) {
                throw Sealed.damage("a document has " + found.size() + " statements where " + count + " were written");
            }
        }
    }
}
