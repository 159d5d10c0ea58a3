package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;

/** Pairs of like documents as rows. */
public final class NearCopies {

    private static final String INSERT = """
            INSERT INTO near_copy (document, other, share)
            SELECT d.id, o.id, ? FROM document d JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = d.id,
                document o JOIN membership i ON ? BETWEEN i.since AND i.through AND i.document = o.id
            WHERE d.path = ? AND o.path = ?""";

    private static final String OF_SNAPSHOT = """
            SELECT d.path, o.path, n.share FROM near_copy n
            JOIN membership h ON ?1 BETWEEN h.since AND h.through AND h.document = n.document
            JOIN membership i ON ?1 BETWEEN i.since AND i.through AND i.document = n.other
            JOIN document d ON d.id = n.document
            JOIN document o ON o.id = n.other
            ORDER BY d.path, n.share DESC, o.path""";

    private NearCopies() {}

    /** Writes those of incoming documents; the documents themselves are there already. */
    static void insert(Steps steps, long snapshot, List<PreparedDocument> incoming) throws SQLException {
        try (Batch pairs = steps.batch(INSERT)) {
            for (PreparedDocument document : incoming) {
                for (NearCopy copy : document.nearCopies()) {
                    pairs.add(copy.share(), snapshot, snapshot, copy.path(), copy.of());
                    steps.wrote(Steps.HEAVY);
                }
            }
        }
    }

    public static List<NearCopy> of(Connection connection, long snapshot) throws SQLException {
        return Sql.of(OF_SNAPSHOT, snapshot)
                .list(connection, row -> new NearCopy(row.getString(1), row.getString(2), row.getDouble(3)));
    }
}
