package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long piece of work into transactions that H2 carries out as a whole or not at all.
 *
 * <p>H2 2.5.252 does not do that with large ones: what exceeds its write buffer (19 MB, and less where the heap is
 * below 300 MB) goes to the file in several pieces while it commits, and a process that is killed between two of them
 * leaves some of the rows. The buffer counts every page that was touched, so the rows of a step are few. 2.4.240 showed
 * no part of a transaction in a trial of the same kind, but promises nothing.
 */
public final class Steps {

    /** What a transaction may come to: pages of some eight kilobytes that its rows may touch. */
    private static final int MOST = 1000;

    /** A row with values of a few hundred bytes and several indexes. */
    public static final int HEAVY = 5;

    private final Connection connection;
    private final List<Batch> batches = new ArrayList<>();
    private int touched;

    public Steps(Connection connection) {
        this.connection = connection;
    }

    /** On which all of it is done. */
    public Connection connection() {
        return connection;
    }

    /** A batch whose rows are part of the steps; batches run in the order in which they were begun. */
    public Batch batch(String sql) throws SQLException {
        Batch batch = new Batch(connection, sql);
        batches.add(batch);
        return batch;
    }

    /** Says that a row was written or put into a batch; commits where the step is long enough. */
    public void wrote(int weight) throws SQLException {
        touched += weight;
        if (touched >= MOST) {
            end();
        }
    }

    /** Commits what was written so far. */
    public void end() throws SQLException {
        for (Batch batch : batches) {
            batch.flush();
        }
        connection.commit();
        touched = 0;
    }
}
