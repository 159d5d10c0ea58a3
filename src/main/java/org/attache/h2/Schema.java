package org.attache.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The tables of the store. Flyway needs several hundred milliseconds to find out that there is nothing to do, so it
 * runs only where the last migration is not the newest.
 */
final class Schema {

    /** The newest migration beside this class. */
    static final int VERSION = 2;

    private Schema() {}

    /** Brings the tables to the newest version. */
    static void migrate(JdbcConnectionPool pool) throws SQLException {
        Optional<Integer> version;
        try (Connection connection = pool.getConnection()) {
            version = version(connection);
        }
        if (version.isEmpty() || version.get() < VERSION) {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:org/attache/h2")
                    .load()
                    .migrate();
        }
    }

    /** The version that a database has; empty where it has no tables yet. */
    static Optional<Integer> version(Connection connection) throws SQLException {
        boolean begun = connection
                .getMetaData()
                .getTables(null, null, "flyway_schema_history", null)
                .next();
        return begun
                ? Sql.of("SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\"")
                        .first(connection, row -> row.getInt(1))
                : Optional.empty();
    }
}
