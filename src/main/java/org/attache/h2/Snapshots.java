package org.attache.h2;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.SnapshotDifference;
import org.attache.source.Statement;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;

/** Makes snapshots within a transaction of the caller's. */
final class Snapshots {

    /** How many snapshots are kept, the current one included. */
    static final int KEPT = 3;

    private static final String CURRENT = "SELECT * FROM snapshot ORDER BY number DESC FETCH FIRST ROW ONLY";
    private static final String EARLIER =
            "SELECT number, folder FROM snapshot WHERE number < ? AND documents > 0 ORDER BY number DESC FETCH FIRST ROW ONLY";

    /** Those that readers can hold: the kept ones, and one that was returned from but a moment ago. */
    private static final String WHOLE = "SELECT number FROM snapshot UNION SELECT snapshot FROM snapshot_document";

    /** Documents of one snapshot that another does not have in the same version. */
    private static final String ONLY_IN = """
            SELECT d.path FROM snapshot_document h JOIN document d ON d.id = h.document
            WHERE h.snapshot = ?1 AND NOT EXISTS (
                SELECT 1 FROM snapshot_document o WHERE o.snapshot = ?2 AND o.document = h.document)
            ORDER BY d.path""";

    private final Connection connection;
    private final Instant now;
    private final Holds holds;

    Snapshots(Connection connection, Instant now, Holds holds) {
        this.connection = connection;
        this.now = now;
        this.holds = holds;
    }

    static Snapshot current(Connection connection) throws SQLException {
        return Sql.of(CURRENT).first(connection, Snapshots::read).orElseThrow(() -> new SQLException("no snapshot"));
    }

    static String folder(Connection connection) throws SQLException {
        return Sql.of(CURRENT).first(connection, row -> row.getString("folder")).orElse("");
    }

    static List<Long> whole(Connection connection) throws SQLException {
        return Sql.of(WHOLE).list(connection, row -> row.getLong(1));
    }

    static SnapshotDifference difference(Connection connection, long from, long to) throws SQLException {
        return new SnapshotDifference(onlyIn(connection, from, to), onlyIn(connection, to, from));
    }

    private static List<String> onlyIn(Connection connection, long one, long other) throws SQLException {
        return Sql.of(ONLY_IN, one, other).list(connection, row -> row.getString(1));
    }

    /** Begins with the empty knowledge, where there is no snapshot yet. */
    void begin() throws SQLException {
        if (Sql.of(CURRENT).first(connection, Snapshots::read).isEmpty()) {
            finish(0, "");
        }
    }

    Snapshot apply(
            List<PreparedDocument> incoming,
            List<String> removed,
            List<Reading.Refused> refused,
            String folder,
            Progress progress)
            throws SQLException {
        long base = current(connection).number();
        long next = base + 1;
        copy(base, next);
        try (Batch leave = new Batch(
                connection,
                "DELETE FROM snapshot_document WHERE snapshot = ? AND document IN (SELECT id FROM document WHERE path = ?)")) {
            for (String path : removed) {
                leave.add(next, path);
            }
            for (PreparedDocument document : incoming) {
                leave.add(next, document.document().path());
            }
        }
        insert(next, incoming, progress);
        NearCopies.insert(connection, next, incoming);
        replaceRefused(refused);
        return finish(next, folder);
    }

    /** Remembers the folder for the current snapshot. */
    Snapshot acknowledge(List<Reading.Refused> refused, String folder) throws SQLException {
        Snapshot current = current(connection);
        replaceRefused(refused);
        Sql.of("UPDATE snapshot SET folder = ? WHERE number = ?", folder, current.number())
                .run(connection);
        return current;
    }

    private void replaceRefused(List<Reading.Refused> refused) throws SQLException {
        Sql.of("DELETE FROM refused").run(connection);
        try (Batch batch = new Batch(connection, "MERGE INTO refused (path, reason) VALUES (?, ?)")) {
            for (Reading.Refused each : refused) {
                batch.add(each.path(), each.reason());
            }
        }
    }

    /** Puts the content of the snapshot before the current one in the place of both; empty where there is none. */
    Optional<Snapshot> rollback(UnaryOperator<String> folder) throws SQLException {
        long base = current(connection).number();
        record Earlier(long number, String folder) {}
        Optional<Earlier> earlier =
                Sql.of(EARLIER, base).first(connection, row -> new Earlier(row.getLong(1), row.getString(2)));
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        copy(earlier.get().number(), base + 1);
        Sql.of("DELETE FROM snapshot WHERE number >= ?", earlier.get().number()).run(connection);
        return Optional.of(finish(base + 1, folder.apply(earlier.get().folder())));
    }

    private void copy(long from, long to) throws SQLException {
        Sql.of(
                        "INSERT INTO snapshot_document (snapshot, document)"
                                + " SELECT ?, document FROM snapshot_document WHERE snapshot = ?",
                        to,
                        from)
                .run(connection);
    }

    private void insert(long snapshot, List<PreparedDocument> incoming, Progress progress) throws SQLException {
        Set<LedgerName> names = new HashSet<>();
        int done = 0;
        try (Batch members = new Batch(connection, "INSERT INTO snapshot_document (snapshot, document) VALUES (?, ?)");
                Batch statements = new Batch(connection, Statements.INSERT);
                Batch visits = new Batch(connection, Visits.INSERT)) {
            for (PreparedDocument document : incoming) {
                progress.advanced("storing documents", done++, incoming.size());
                long key = Documents.insert(connection, document);
                members.add(snapshot, key);
                for (Statement statement : document.statements()) {
                    Statements.insert(statements, key, statement);
                }
                int ordinal = 0;
                for (Visit visit : document.visits()) {
                    Visits.insert(visits, key, ordinal++, visit);
                    Visits.names(visit).forEach(names::add);
                }
            }
        }
        try (Batch words = new Batch(connection, Visits.INSERT_WORD)) {
            for (LedgerName name : names) {
                Visits.insertWords(words, name);
            }
        }
    }

    /**
     * Counts what the snapshot holds, and forgets what no kept snapshot needs. The one before it stays in any case:
     * readers go over to the new one only when the search index has.
     */
    private Snapshot finish(long number, String folder) throws SQLException {
        Sql.of("""
                        INSERT INTO snapshot (number, created, documents, statements, visits, digest, folder)
                        SELECT ?1, ?2, COUNT(*), COALESCE(SUM(d.statements), 0), COALESCE(SUM(d.visits), 0), ?3, ?4
                        FROM snapshot_document h JOIN document d ON d.id = h.document WHERE h.snapshot = ?1""", number, now, digest(number), folder).run(connection);
        Set<Long> kept = new HashSet<>(Set.of(number - 1, number));
        Sql.of("SELECT number FROM snapshot ORDER BY number DESC FETCH FIRST ? ROWS ONLY", KEPT)
                .forEach(connection, row -> kept.add(row.getLong(1)));
        Sql.of("DELETE FROM snapshot WHERE NOT number = ANY(?)", (Object) kept.toArray())
                .run(connection);
        for (long forgotten : holds.forgetAllBut(kept)) {
            Sql.of("DELETE FROM snapshot_document WHERE snapshot = ?", forgotten)
                    .run(connection);
        }
        Sql.of("DELETE FROM document d WHERE NOT EXISTS (SELECT 1 FROM snapshot_document h WHERE h.document = d.id)")
                .run(connection);
        VectorMemory.prune(connection);
        return current(connection);
    }

    /** SHA-256 of the paths and hashes of a snapshot's documents in the order of the paths. */
    private String digest(long snapshot) throws SQLException {
        MessageDigest digest = Sha256.begin();
        Sql.of(
                        "SELECT d.path, d.hash FROM snapshot_document h JOIN document d ON d.id = h.document"
                                + " WHERE h.snapshot = ? ORDER BY d.path",
                        snapshot)
                .forEach(
                        connection,
                        row -> digest.update(
                                (row.getString(1) + "\n" + row.getString(2) + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Snapshot read(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getLong("number"),
                row.getObject("created", Instant.class),
                row.getInt("documents"),
                row.getInt("statements"),
                row.getInt("visits"));
    }
}
