package org.attache.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.attache.knowledge.KnowledgeUnavailable;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Connections to the database file. Thread-safe.
 *
 * <p>A commit is in the file when it returns ({@code WRITE_DELAY=0}): with H2's default of half a second a killed
 * process loses what it had committed. The file is opened through H2's {@code retry:} file system, because an interrupt
 * of any thread that reads would otherwise close the file for all.
 */
final class Database implements AutoCloseable {

    /** How long an operation waits for a connection, in seconds. */
    private static final int PATIENCE = 30;

    private static final int CONNECTIONS = 16;

    private final Path file;
    private final JdbcConnectionPool pool;

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Database(Path file, JdbcConnectionPool pool) {
        this.file = file;
        this.pool = pool;
    }

    /** Opens a database file, and makes it where it is missing; nothing is read before the first use. */
    static Database at(Path file) {
        String name = file.toString();
        String url = "jdbc:h2:retry:" + name.substring(0, name.length() - ".mv.db".length())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        JdbcConnectionPool pool =
                JdbcConnectionPool.create(file.toFile().exists() ? url + ";IFEXISTS=TRUE" : url, "attache", "");
        pool.setMaxConnections(CONNECTIONS);
        pool.setLoginTimeout(PATIENCE);
        return new Database(file, pool);
    }

    JdbcConnectionPool pool() {
        return pool;
    }

    <T> T read(Work<T> work) {
        return uninterrupted(() -> {
            try (Connection connection = pool.getConnection()) {
                return work.on(connection);
            }
        });
    }

    /** Does all of the work or nothing. */
    <T> T write(Work<T> work) {
        return uninterrupted(() -> {
            try (Connection connection = pool.getConnection()) {
                return transaction(connection, work);
            }
        });
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

    private interface Use<T> {
        T now() throws SQLException;
    }

    private <T> T uninterrupted(Use<T> use) {
        boolean interrupted = Thread.interrupted();
        try {
            return use.now();
        } catch (SQLException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    "The knowledge in " + file + " cannot be used (" + e.getMessage() + ").",
                    e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
