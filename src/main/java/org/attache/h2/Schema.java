package org.attache.h2;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * The tables of the store. Flyway needs several hundred milliseconds to find out that there is nothing to do, so it
 * runs only where the last migration is not the newest.
 */
final class Schema {

    /** The newest migration beside this class. */
    static final int VERSION = 3;

    /** The first that has checksums and counts changes. */
    static final int SEALED = 3;

    /** What goes before a migration. */
    @FunctionalInterface
    interface Before {
        void run() throws IOException;
    }

    private Schema() {}

    /** Brings the tables to the newest version, and says whether that was needed. */
    static boolean migrate(Database database, Before before) throws IOException {
        Optional<Integer> version = database.read(Schema::version);
        boolean behind = version.isEmpty() || version.get() < VERSION;
        if (behind) {
            before.run();
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.pool())
                    .locations("classpath:org/attache/h2")
                    .load()
                    .migrate();
        }
        return behind;
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
