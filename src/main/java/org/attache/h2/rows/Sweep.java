package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.attache.h2.file.Holds;

/**
 * Takes away, step by step, what no kept snapshot holds: the content of older ones, and what a change left behind that
 * never came to its end.
 */
public final class Sweep {

    /** Rows of one document, which lie beside each other in most indexes. */
    private static final int AT_ONCE = 200;

    private static final String DOCUMENTS = """
            SELECT id FROM document d WHERE NOT EXISTS (SELECT 1 FROM membership h WHERE h.document = d.id)""";

    private final Steps steps;
    private final Connection connection;

    private Sweep(Steps steps) {
        this.steps = steps;
        this.connection = steps.connection();
    }

    /**
     * After a change came to its end, vectors of forgotten words go too. Before that they may be of words that the next
     * try brings in, and were dear.
     */
    public static void afterChange(Steps steps, Holds holds) throws SQLException {
        run(steps, holds);
        VectorMemory.prune(steps);
    }

    /** Before anybody reads. */
    public static void atStart(Steps steps) throws SQLException {
        run(steps, new Holds());
    }

    /**
     * The snapshot before the current one stays in any case: readers go over to the new one only when the search index
     * has.
     */
    public static void run(Steps steps, Holds holds) throws SQLException {
        Connection connection = steps.connection();
        long current = Snapshots.current(connection).number();
        List<Long> kept = new ArrayList<>(List.of(current - 1));
        Snapshots.all(connection).forEach(snapshot -> kept.add(snapshot.number()));
        Membership.sweep(steps, holds.keep(kept), current);
        Sweep sweep = new Sweep(steps);
        sweep.documents();
        sweep.empty("revision WHERE number > ?", Snapshots.newestRevision(connection, current));
    }

    private void documents() throws SQLException {
        for (long document : Sql.of(DOCUMENTS).list(connection, row -> row.getLong(1))) {
            empty("near_copy WHERE document = ?", document);
            empty("near_copy WHERE other = ?", document);
            empty("statement WHERE document = ?", document);
            empty("label WHERE document = ?", document);
            empty("visit WHERE document = ?", document);
            Sql.of("DELETE FROM document WHERE id = ?", document).run(connection);
            steps.wrote(Steps.HEAVY);
        }
    }

    private void empty(String rows, long key) throws SQLException {
        String delete = "DELETE FROM " + rows + " FETCH FIRST ? ROWS ONLY";
        int gone;
        do {
            gone = Sql.of(delete, key, AT_ONCE).run(connection);
            steps.wrote(gone * Steps.HEAVY);
        } while (gone == AT_ONCE);
    }
}
