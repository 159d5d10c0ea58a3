package org.attache.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;

/** Pairs of like documents as rows. */
final class NearCopies {

    private static final String INSERT = """
            INSERT INTO near_copy (document, other, share)
            SELECT d.id, o.id, ? FROM document d JOIN snapshot_document h ON h.snapshot = ? AND h.document = d.id,
                document o JOIN snapshot_document i ON i.snapshot = ? AND i.document = o.id
            WHERE d.path = ? AND o.path = ?""";

    private static final String OF_SNAPSHOT = """
            SELECT d.path, o.path, n.share FROM near_copy n
            JOIN snapshot_document h ON h.snapshot = ?1 AND h.document = n.document
            JOIN snapshot_document i ON i.snapshot = ?1 AND i.document = n.other
            JOIN document d ON d.id = n.document
            JOIN document o ON o.id = n.other
            ORDER BY d.path, n.share DESC, o.path""";

    private NearCopies() {}

    /** Writes those of incoming documents; the documents themselves are there already. */
    static void insert(Connection connection, long snapshot, List<PreparedDocument> incoming) throws SQLException {
        try (Batch pairs = new Batch(connection, INSERT)) {
            for (PreparedDocument document : incoming) {
                for (NearCopy copy : document.nearCopies()) {
                    pairs.add(copy.share(), snapshot, snapshot, copy.path(), copy.of());
                }
            }
        }
    }

    static List<NearCopy> of(Connection connection, long snapshot) throws SQLException {
        return Sql.of(OF_SNAPSHOT, snapshot)
                .list(connection, row -> new NearCopy(row.getString(1), row.getString(2), row.getDouble(3)));
    }
}
