package org.attache.h2.dialogue;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.attache.dialogue.Shown;
import org.attache.dialogue.ShownAnswers;
import org.attache.h2.file.Connections;
import org.attache.h2.rows.Sql;

/** Answers that were shown, beside what is under way. Thread-safe. */
final class H2ShownAnswers implements ShownAnswers {

    private final GroupedWrites writes;
    private final InstantSource clock;
    private final Duration kept;

    H2ShownAnswers(GroupedWrites writes, InstantSource clock, Duration kept) {
        this.kept = kept;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public void keep(Shown answer) {
        OffsetDateTime now = now();
        writes.post(connection -> {
            Sql.of("DELETE FROM shown WHERE told <= ?", now.minus(kept)).run(connection);
            return ShownRows.keep(answer, now).run(connection);
        });
    }

    @Override
    public Optional<Shown> find(long request) {
        return done(
                connection -> Sql.of("SELECT * FROM shown WHERE id = ? AND told > ?", request, now().minus(kept))
                        .first(connection, ShownRows::read),
                Optional.empty());
    }

    @Override
    public boolean call(long request) {
        return done(Sql.of("UPDATE shown SET called = TRUE WHERE id = ? AND NOT called", request)::run, 0) > 0;
    }

    @Override
    public boolean publish(long request) {
        return done(Sql.of("UPDATE shown SET is_private = FALSE WHERE id = ? AND is_private", request)::run, 0) > 0;
    }

    @Override
    public int of(long asker) {
        return done(
                connection -> Sql.of("SELECT COUNT(*) FROM shown WHERE asker = ?", asker)
                        .first(connection, row -> row.getInt(1))
                        .orElse(0),
                0);
    }

    @Override
    public int forget(long asker) {
        return done(Sql.of("DELETE FROM shown WHERE asker = ?", asker)::run, 0);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private <T> T done(Connections.Work<T> work, T otherwise) {
        T result = writes.add(work).join();
        return result == null ? otherwise : result;
    }
}
