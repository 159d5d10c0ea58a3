package org.attache.h2.file;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;

/** Pools of connections to a database file, and the address under which H2 opens it. */
final class Pools {

    /** How long an operation waits for a connection, in seconds. */
    private static final int PATIENCE = 30;

    private static final int CONNECTIONS = 16;

    /** So many forms of queries a connection knows; it does not keep what they found. */
    private static final int QUERIES = 64;

    private Pools() {}

    /** @param through the file systems of H2 to open it through, such as {@code retry:} */
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
}
