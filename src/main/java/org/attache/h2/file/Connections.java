package org.attache.h2.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.h2.rows.Steps;

/** Works with connections to a database, undisturbed by interrupts of the thread. Thread-safe. */
public final class Connections {

    private final Source source;
    private final Function<SQLException, RuntimeException> failure;

    /** Gives connections and takes them back. */
    @FunctionalInterface
    public interface Source {
        Connection get() throws SQLException;

        /**
         * Takes a connection back.
         *
         * @param isSound whether nothing failed on it
         */
        default void giveBack(Connection connection, boolean isSound) throws SQLException {
            connection.close();
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What is done in steps. */
    @FunctionalInterface
    public interface Stages {
        void in(Steps steps) throws SQLException;
    }

    /** @param failure what is thrown where the database fails */
    public Connections(Source source, Function<SQLException, RuntimeException> failure) {
        this.source = source;
        this.failure = failure;
    }

    /** Reads with one query; several may see different states. */
    <T> T read(Work<T> work) {
        return uninterrupted(work);
    }

    /** Reads one state, whatever others commit in the meantime. What was read is good even if H2 fails at the end. */
    public <T> T readConsistently(Work<T> work) {
        List<T> result = new ArrayList<>();
        return uninterrupted(connection -> {
            try {
                return transaction(connection, Connection.TRANSACTION_SERIALIZABLE, reading -> {
                    result.add(work.on(reading));
                    return result.getFirst();
                });
            } catch (SQLException e) {
                if (result.isEmpty()) {
                    throw e;
                }
                return result.getFirst();
            }
        });
    }

    /** Does all of the work or nothing. */
    public <T> T write(Work<T> work) {
        return uninterrupted(connection -> transaction(connection, Connection.TRANSACTION_READ_COMMITTED, work));
    }

    /** Does long work step by step; those that were done stay where a later one fails. */
    void writeInSteps(Stages stages) {
        write(connection -> {
            Steps steps = new Steps(connection);
            stages.in(steps);
            steps.end();
            return true;
        });
    }

    private static <T> T transaction(Connection connection, int isolation, Work<T> work) throws SQLException {
        int usual = connection.getTransactionIsolation();
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            asUsual(connection, usual);
            return result;
        } catch (SQLException | RuntimeException failure) {
            try {
                connection.rollback();
                asUsual(connection, usual);
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
    }

    private static void asUsual(Connection connection, int isolation) throws SQLException {
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(isolation);
    }

    private <T> T uninterrupted(Work<T> work) {
        boolean interrupted = Thread.interrupted();
        try {
            return with(source.get(), work);
        } catch (SQLException e) {
            throw failure.apply(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T with(Connection connection, Work<T> work) throws SQLException {
        T result;
        try {
            result = work.on(connection);
        } catch (SQLException | RuntimeException failed) {
            try {
                source.giveBack(connection, false);
            } catch (SQLException e) {
                failed.addSuppressed(e);
            }
            throw failed;
        }
        source.giveBack(connection, true);
        return result;
    }
}
