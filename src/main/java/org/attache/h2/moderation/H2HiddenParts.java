package org.attache.h2.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.h2.file.Changes;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.Hidden;
import org.attache.moderation.HiddenParts;

/** What is hidden, in the database. Thread-safe. */
public final class H2HiddenParts implements HiddenParts {

    private final Changes changes;
    private final InstantSource clock;

    public H2HiddenParts(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public long hide(Part part, String who) {
        return changes.make(steps -> {}, connection -> {
            Sql.of(
                            "INSERT INTO hidden (statement, path, words, reason, who, since, restored)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, FALSE)",
                            part.statement(),
                            part.path(),
                            part.words(),
                            part.reason(),
                            who,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .run(connection);
            return Sql.of("SELECT MAX(number) FROM hidden")
                    .first(connection, row -> row.getLong(1))
                    .orElseThrow();
        });
    }

    @Override
    public boolean restore(long number) {
        return changes.make(
                        steps -> {},
                        Sql.of("UPDATE hidden SET restored = TRUE WHERE number = ? AND NOT restored", number)::run)
                > 0;
    }

    @Override
    public List<Kept> all() {
        return changes.database()
                .read(connection -> Sql.of("SELECT * FROM hidden WHERE NOT restored ORDER BY number DESC")
                        .list(connection, H2HiddenParts::kept));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("number"),
                new Part(
                        row.getString("statement"),
                        row.getString("path"),
                        row.getString("words"),
                        row.getString("reason")),
                row.getString("who"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    @Override
    public Hidden hidden() {
        Set<String> documents = new HashSet<>();
        Set<String> statements = new HashSet<>();
        Set<String> touched = new HashSet<>();
        changes.database().read(connection -> {
            Sql.of("SELECT statement, path, restored FROM hidden").forEach(connection, row -> {
                String statement = row.getString("statement");
                if (!statement.isEmpty()) {
                    touched.add(row.getString("path"));
                }
                if (!row.getBoolean("restored")) {
                    (statement.isEmpty() ? documents : statements)
                            .add(statement.isEmpty() ? row.getString("path") : statement);
                }
            });
            return true;
        });
        return new Hidden(documents, statements, touched);
    }
}
