package org.attache.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Works with the connections of a data source, undisturbed by interrupts of the thread. Thread-safe. */
final class Connections {

    private final DataSource source;
    private final Function<SQLException, RuntimeException> failure;

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @param failure what is thrown where the database fails */
    Connections(DataSource source, Function<SQLException, RuntimeException> failure) {
        this.source = source;
        this.failure = failure;
    }

    /** Reads with one query; several may see different states. */
    <T> T read(Work<T> work) {
        return uninterrupted(work);
    }

    /** Reads one state, whatever others commit in the meantime. */
    <T> T readConsistently(Work<T> work) {
        return uninterrupted(connection -> {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                return transaction(connection, work);
            } finally {
                connection.setTransactionIsolation(isolation);
            }
        });
    }

    /** Does all of the work or nothing. */
    <T> T write(Work<T> work) {
        return uninterrupted(connection -> transaction(connection, work));
    }

    private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private <T> T uninterrupted(Work<T> work) {
        boolean interrupted = Thread.interrupted();
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failure.apply(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
