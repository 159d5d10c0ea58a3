package org.attache.h2.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Connections to a database that H2 closes when a write fails, and that is opened again for whoever comes next.
 * Thread-safe.
 */
final class Pool {

    static final String FOR_READING = ";ACCESS_MODE_DATA=r";

    /** How long an operation waits for a connection, in seconds. */
    private static final int PATIENCE = 30;

    private static final int CONNECTIONS = 16;

    /** The first may still meet the database that is being closed, or fail on what it has to undo. */
    private static final int ATTEMPTS = 3;

    /** So many forms of queries a connection knows; it does not keep what they found. */
    private static final int QUERIES = 64;

    private final String url;
    private final Readers readers;
    private volatile JdbcConnectionPool pool;

    Pool(String url) {
        this.url = url;
        this.pool = of(url);
        this.readers = new Readers(this::connection);
    }

    /** @param through the file systems of H2 to open it through, such as {@link Database#UNINTERRUPTED} */
    static String url(Path file, String through) {
        return "jdbc:h2:" + through + file.toString().replaceFirst("\\.mv\\.db$", "")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE;QUERY_CACHE_SIZE=" + QUERIES
                + ";OPTIMIZE_REUSE_RESULTS=0";
    }

    static JdbcConnectionPool of(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "attache", "");
        pool.setMaxConnections(CONNECTIONS);
        pool.setLoginTimeout(PATIENCE);
        return pool;
    }

    /** Connections that stay open for questions, because the database forgets the plans of those that it takes back. */
    Readers readers() {
        return readers;
    }

    /** The one that is in use now. */
    JdbcConnectionPool now() {
        return pool;
    }

    /** Even where the disk is full, and H2 cannot write what it would like to write before it reads. */
    Connection connection() throws SQLException {
        for (String access : List.of("", FOR_READING)) {
            JdbcConnectionPool used = pool;
            try {
                return from(used);
            } catch (SQLException e) {
                if (!isMendedByReopening(e)) {
                    throw e;
                }
                reopen(used, access);
            }
        }
        return from(pool);
    }

    /** From the next one where another thread is just opening the database again. */
    private Connection from(JdbcConnectionPool used) throws SQLException {
        try {
            return used.getConnection();
        } catch (IllegalStateException disposed) {
            return reopened().getConnection();
        }
    }

    private synchronized JdbcConnectionPool reopened() {
        return pool;
    }

    static boolean isMendedByReopening(SQLException e) {
        return Fault.isClosed(e) || Fault.of(e) == Fault.FULL;
    }

    /** Opens the database again, unless somebody did so since; only to be read where it must be. */
    synchronized void reopen(JdbcConnectionPool broken, String first) {
        if (pool != broken) {
            return;
        }
        readers.close();
        broken.dispose();
        String access = first;
        pool = of(url + access);
        boolean opened = false;
        for (int attempt = 0; attempt < ATTEMPTS && !opened; attempt++) {
            try {
                pool.getConnection().close();
                opened = true;
            } catch (SQLException e) {
                access = Fault.of(e) == Fault.FULL ? FOR_READING : access;
                pool.dispose();
                pool = of(url + access);
            }
        }
    }

    void dispose() {
        readers.close();
        pool.dispose();
    }
}
