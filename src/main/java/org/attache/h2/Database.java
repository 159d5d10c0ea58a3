package org.attache.h2;

import java.nio.file.Path;
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
    private final Connections connections;

    private Database(Path file, JdbcConnectionPool pool) {
        this.file = file;
        this.pool = pool;
        this.connections = new Connections(pool, this::unusable);
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

    <T> T read(Connections.Work<T> work) {
        return connections.read(work);
    }

    <T> T readConsistently(Connections.Work<T> work) {
        return connections.readConsistently(work);
    }

    <T> T write(Connections.Work<T> work) {
        return connections.write(work);
    }

    private KnowledgeUnavailable unusable(SQLException e) {
        return new KnowledgeUnavailable(
                KnowledgeUnavailable.Kind.UNUSABLE,
                "The knowledge in " + file + " cannot be used (" + e.getMessage() + ").",
                e);
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
