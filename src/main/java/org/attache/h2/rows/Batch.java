package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Runs one statement of SQL for many rows; the last of them when it is closed. */
public final class Batch implements AutoCloseable {

    private static final int ROWS = 1000;

    private final PreparedStatement statement;
    private int waiting;

    public Batch(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    public void add(@Nullable Object... values) throws SQLException {
        Sql.bind(statement, Arrays.asList(values));
        statement.addBatch();
        waiting++;
        if (waiting == ROWS) {
            flush();
        }
    }

    /** Runs what was added so far. */
    void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            flush();
        }
    }
}
