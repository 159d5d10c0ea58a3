package org.attache.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Takes away, step by step, what no kept snapshot holds: the content of older ones, and what a change left behind that
 * never came to its end.
 */
final class Sweep {

    /** Rows of one snapshot or document, which lie beside each other in most indexes. */
    private static final int AT_ONCE = 200;

    private static final String SNAPSHOTS = """
            SELECT DISTINCT snapshot FROM snapshot_document WHERE snapshot NOT IN (SELECT number FROM snapshot)""";

    private static final String DOCUMENTS = """
            SELECT id FROM document d WHERE NOT EXISTS (SELECT 1 FROM snapshot_document h WHERE h.document = d.id)""";

    private final Steps steps;
    private final Connection connection;

    private Sweep(Steps steps) {
        this.steps = steps;
        this.connection = steps.connection();
    }

    static void run(Steps steps) throws SQLException {
        new Sweep(steps).all();
        VectorMemory.prune(steps);
    }

    private void all() throws SQLException {
        for (long snapshot : keys(SNAPSHOTS)) {
            empty("snapshot_document", "snapshot", snapshot);
        }
        for (long document : keys(DOCUMENTS)) {
            empty("statement", "document", document);
            empty("visit", "document", document);
            Sql.of("DELETE FROM document WHERE id = ?", document).run(connection);
            steps.wrote(Steps.HEAVY);
        }
    }

    private List<Long> keys(String query) throws SQLException {
        return Sql.of(query).list(connection, row -> row.getLong(1));
    }

    private void empty(String table, String column, long key) throws SQLException {
        String delete = "DELETE FROM " + table + " WHERE " + column + " = ? FETCH FIRST ? ROWS ONLY";
        int gone;
        do {
            gone = Sql.of(delete, key, AT_ONCE).run(connection);
            steps.wrote(gone * Steps.HEAVY);
        } while (gone == AT_ONCE);
    }
}
