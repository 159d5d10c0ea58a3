package org.attache.h2.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.attache.h2.rows.Sealed;
import org.attache.h2.rows.Sql;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of the store. Flyway needs several hundred milliseconds to find out that there is nothing to do, so it
 * runs only where the last migration is not the newest.
 */
final class Schema {

    /** The newest migration beside this class. */
    static final int VERSION = 27;

    /** What is the matter with tables that are of no version, or of one that nothing is kept of. */
    static final String HALF_MADE = "it was left half made, or by an early version";

    /** The first that has checksums and counts changes. */
    static final int SEALED = 3;

    private Schema() {}

    /**
     * Brings the tables to the newest version. A process that dies meanwhile leaves tables that no version has, so this
     * is done where nobody looks for the store.
     *
     * @throws SQLException if the database is full or cannot be used, or its tables are of no version
     */
    static void migrate(Database database) throws SQLException {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.pool())
                    .locations("classpath:org/attache/h2")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            SQLException cause = Fault.sql(e).orElse(null);
            throw cause == null || Fault.of(cause) == Fault.DAMAGED ? Sealed.damage(HALF_MADE) : cause;
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
