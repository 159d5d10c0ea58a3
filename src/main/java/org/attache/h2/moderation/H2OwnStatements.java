package org.attache.h2.moderation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.attache.h2.file.Changes;
import org.attache.h2.rows.Sql;
import org.attache.moderation.OwnStatements;

/** The hashes of moderators' own statements, in the database. Thread-safe. */
public final class H2OwnStatements implements OwnStatements {

    private final Changes changes;
    private final InstantSource clock;

    public H2OwnStatements(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean grant(String hash, String who) {
        return changes.make(steps -> {}, connection -> {
            if (isGranted(connection, hash)) {
                return false;
            }
            Sql.of(
                            "INSERT INTO own_statement (hash, who, since) VALUES (?, ?, ?)",
                            hash,
                            who,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .run(connection);
            return true;
        });
    }

    @Override
    public void withdraw(String hash) {
        changes.make(steps -> {}, Sql.of("DELETE FROM own_statement WHERE hash = ?", hash)::run);
    }

    @Override
    public boolean isGranted(String hash) {
        return changes.database().read(connection -> isGranted(connection, hash));
    }

    private static boolean isGranted(Connection connection, String hash) throws SQLException {
        return Sql.of("SELECT 1 FROM own_statement WHERE hash = ?", hash)
                .first(connection, row -> true)
                .isPresent();
    }
}
