package org.attache.h2.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;

/** Shows snapshots, whose content {@link NextSnapshot} wrote, within a small transaction of the caller's. */
public final class Snapshots {

    /** How many snapshots are kept, the current one included. */
    public static final int KEPT = 3;

    public static final Sealed TABLE =
            Sealed.table("snapshot", "number", "created", "documents", "statements", "visits", "digest", "folder");

    private static final String ALL = "SELECT " + TABLE.selection("s") + " FROM snapshot s";
    private static final String NEWEST_FIRST = " ORDER BY s.number DESC FETCH FIRST ROW ONLY";
    private static final String EARLIER = ALL + " WHERE s.number < ? AND s.documents > 0" + NEWEST_FIRST;

    private static final String NEWEST_REVISION =
            "SELECT number FROM revision WHERE snapshot <= ? ORDER BY number DESC FETCH FIRST ROW ONLY";

    private static final String TOTALS = """
            SELECT COUNT(*), COALESCE(SUM(d.statements), 0), COALESCE(SUM(d.visits), 0)
            FROM membership h JOIN document d ON d.id = h.document WHERE\s""" + Membership.IN;

    private static final String FORGET =
            "DELETE FROM snapshot WHERE number NOT IN (SELECT number FROM snapshot ORDER BY number DESC FETCH FIRST ? ROWS ONLY)";

    /**
     * Takes the grant from moderators' own statements whose files have gone or hold something else. What is hidden lies
     * in the folder all the same.
     */
    private static final String LAPSE = """
            DELETE FROM own_statement WHERE hash IN (
                SELECT d.hash FROM membership h JOIN document d ON d.id = h.document
                WHERE h.through = ?1 - 1 AND d.path NOT IN (
                    SELECT path FROM hidden WHERE NOT restored AND statement = ''))
            AND hash NOT IN (
                SELECT d.hash FROM membership h JOIN document d ON d.id = h.document
                WHERE ?1 BETWEEN h.since AND h.through)""";

    /**
     * A snapshot as it is stored.
     *
     * @param digest SHA-256 of the paths and hashes of its documents
     * @param folder the fingerprint of the folder as it was taken in
     */
    public record Stored(Snapshot snapshot, String digest, String folder) {
        public long number() {
            return snapshot.number();
        }
    }

    private final Connection connection;
    private final Instant now;

    public Snapshots(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    public static Snapshot current(Connection connection) throws SQLException {
        return newest(connection).snapshot();
    }

    /** The current snapshot with all that is stored of it. */
    public static Stored newest(Connection connection) throws SQLException {
        return Sql.of(ALL + NEWEST_FIRST)
                .first(connection, Snapshots::read)
                .orElseThrow(() -> Sealed.damage("it has no snapshot"));
    }

    /** The number of the newest revision of a visit up to a snapshot; 0 where there is none. */
    public static long newestRevision(Connection connection, long snapshot) throws SQLException {
        return Sql.of(NEWEST_REVISION, snapshot)
                .first(connection, row -> row.getLong(1))
                .orElse(0L);
    }

    /** The kept ones. */
    public static List<Stored> all(Connection connection) throws SQLException {
        return Sql.of(ALL + " ORDER BY s.number").list(connection, Snapshots::read);
    }

    /**
     * The newest before the current one that holds anything.
     *
     * @throws KnowledgeUnavailable if none is kept
     */
    public static Stored earlier(Connection connection) throws SQLException {
        return Sql.of(EARLIER, current(connection).number())
                .first(connection, Snapshots::read)
                .orElseThrow(() -> new KnowledgeUnavailable(
                        KnowledgeUnavailable.Kind.MISSING,
                        "There is no earlier knowledge to go back to; before this state nothing was taken in.",
                        null));
    }

    public static boolean isBegun(Connection connection) throws SQLException {
        return Sql.of(ALL + NEWEST_FIRST).first(connection, Snapshots::read).isPresent();
    }

    /** Begins with the empty knowledge. */
    public Snapshot begin() throws SQLException {
        return show(0, "");
    }

    /** Shows the next snapshot, and the oldest no more. */
    public Snapshot advance(List<Reading.Refused> refused, String folder) throws SQLException {
        long next = current(connection).number() + 1;
        replaceRefused(refused);
        Snapshot shown = show(next, folder);
        Sql.of(LAPSE, next).run(connection);
        return shown;
    }

    /** Shows the next snapshot in the place of an earlier one and all since; what was refused stays refused. */
    public Snapshot goBack(UnaryOperator<String> folder) throws SQLException {
        long next = current(connection).number() + 1;
        Stored earlier = earlier(connection);
        Sql.of("DELETE FROM snapshot WHERE number >= ?", earlier.number()).run(connection);
        return show(next, folder.apply(earlier.folder()));
    }

    /** Remembers the folder for the current snapshot. */
    public Snapshot acknowledge(List<Reading.Refused> refused, String folder) throws SQLException {
        Stored current = newest(connection);
        replaceRefused(refused);
        return store(new Stored(current.snapshot(), current.digest(), folder));
    }

    public static List<Reading.Refused> refused(Connection connection) throws SQLException {
        return Sql.of("SELECT path, reason FROM refused ORDER BY path")
                .list(connection, row -> new Reading.Refused(row.getString(1), row.getString(2)));
    }

    private void replaceRefused(List<Reading.Refused> refused) throws SQLException {
        Sql.of("DELETE FROM refused").run(connection);
        try (Batch batch = new Batch(connection, "MERGE INTO refused (path, reason) VALUES (?, ?)")) {
            for (Reading.Refused each : refused) {
                batch.add(each.path(), each.reason());
            }
        }
    }

    private Snapshot show(long number, String folder) throws SQLException {
        Snapshot next = Sql.of(TOTALS, number)
                .first(connection, row -> new Snapshot(number, now, row.getInt(1), row.getInt(2), row.getInt(3)))
                .orElseThrow();
        store(new Stored(next, digestOf(connection, number), folder));
        Sql.of(FORGET, KEPT).run(connection);
        return next;
    }

    private Snapshot store(Stored stored) throws SQLException {
        Snapshot snapshot = stored.snapshot();
        Sql.of(
                        TABLE.merge(),
                        TABLE.row(
                                snapshot.number(),
                                snapshot.created(),
                                snapshot.documents(),
                                snapshot.statements(),
                                snapshot.visits(),
                                stored.digest(),
                                stored.folder()))
                .run(connection);
        return snapshot;
    }

    /** SHA-256 of the paths and hashes of a snapshot's documents in the order of the paths. */
    public static String digestOf(Connection connection, long snapshot) throws SQLException {
        MessageDigest digest = Sha256.begin();
        Documents.hashes(connection, snapshot)
                .forEach((path, hash) -> digest.update((path + "\n" + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stored read(ResultSet row) throws SQLException {
        TABLE.check(row);
        return new Stored(
                new Snapshot(
                        row.getLong("number"),
                        row.getObject("created", Instant.class),
                        row.getInt("documents"),
                        row.getInt("statements"),
                        row.getInt("visits")),
                row.getString("digest"),
                row.getString("folder"));
    }
}
