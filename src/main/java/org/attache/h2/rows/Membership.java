package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.attache.knowledge.SnapshotDifference;

/**
 * Which versions of documents are part of which snapshots, as rows that name the first and the last snapshot. What is
 * written for the next snapshot leaves the kept ones as they are.
 */
public final class Membership {

    /** Follows {@code membership h JOIN document d ON}; takes the number of a snapshot. */
    static final String IN = "? BETWEEN h.since AND h.through";

    /** Stands for every snapshot to come. */
    private static final long OPEN = Long.MAX_VALUE;

    private static final String LEAVE = "UPDATE membership SET through = ? WHERE through = " + OPEN;

    static final String LEAVE_BY_PATH = LEAVE + " AND document IN (SELECT id FROM document WHERE path = ?)";

    private static final String LEAVE_BY_KEY = LEAVE + " AND document = ?";

    static final String JOIN = "INSERT INTO membership (document, since, through) VALUES (?, ?, " + OPEN + ")";

    /** Takes a snapshot and another: versions that are part of the first alone. */
    private static final String ONLY_IN = """
            FROM membership h JOIN document d ON d.id = h.document
            WHERE ?1 BETWEEN h.since AND h.through AND NOT ?2 BETWEEN h.since AND h.through AND NOT EXISTS (
                SELECT 1 FROM membership o WHERE o.document = h.document AND ?2 BETWEEN o.since AND o.through)
            ORDER BY d.path""";

    private static final String UNNEEDED = """
            SELECT document, since FROM membership h
            WHERE NOT EXISTS (SELECT 1 FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS needed (number)
                WHERE needed.number BETWEEN h.since AND h.through)""";

    /** What was to leave with a snapshot that never came. */
    private static final String UNFINISHED =
            "SELECT document, since FROM membership WHERE through >= ? AND through < " + OPEN;

    private record Row(long document, long since) {}

    private Membership() {}

    public static SnapshotDifference difference(Connection connection, long from, long to) throws SQLException {
        return new SnapshotDifference(pathsOnlyIn(connection, from, to), pathsOnlyIn(connection, to, from));
    }

    private static List<String> pathsOnlyIn(Connection connection, long one, long other) throws SQLException {
        return Sql.of("SELECT d.path " + ONLY_IN, one, other).list(connection, row -> row.getString(1));
    }

    private static List<Long> keysOnlyIn(Connection connection, long one, long other) throws SQLException {
        return Sql.of("SELECT d.id " + ONLY_IN, one, other).list(connection, row -> row.getLong(1));
    }

    /** Gives the next snapshot the members of an earlier one. */
    static void goBack(Steps steps, long earlier, long current) throws SQLException {
        try (Batch leave = steps.batch(LEAVE_BY_KEY);
                Batch join = steps.batch(JOIN)) {
            for (long document : keysOnlyIn(steps.connection(), current, earlier)) {
                leave.add(current, document);
                steps.wrote(Steps.HEAVY);
            }
            for (long document : keysOnlyIn(steps.connection(), earlier, current)) {
                join.add(document, current + 1);
                steps.wrote(Steps.HEAVY);
            }
        }
    }

    /** Takes away what none of the needed snapshots holds, and what was begun for one after the current. */
    static void sweep(Steps steps, Collection<Long> needed, long current) throws SQLException {
        Connection connection = steps.connection();
        List<Row> unneeded = Sql.of(UNNEEDED, (Object) needed.toArray()).list(connection, Membership::read);
        List<Row> unfinished = Sql.of(UNFINISHED, current).list(connection, Membership::read);
        try (Batch delete = steps.batch("DELETE FROM membership WHERE document = ? AND since = ?");
                Batch stay =
                        steps.batch("UPDATE membership SET through = " + OPEN + " WHERE document = ? AND since = ?")) {
            for (Row row : unneeded) {
                delete.add(row.document, row.since);
                steps.wrote(Steps.HEAVY);
            }
            for (Row row : unfinished) {
                stay.add(row.document, row.since);
                steps.wrote(Steps.HEAVY);
            }
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getLong(2));
    }
}
