package org.attache.h2.following;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.h2.file.Changes;
import org.attache.h2.file.Connections;
import org.attache.h2.file.Database;
import org.attache.h2.rows.Sql;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.following.Subject;

/** Follows in the database; each call that changes something is one transaction. Thread-safe. */
public final class H2Follows implements Follows {

    private static final String SAME = " WHERE recipient_kind = ? AND recipient = ?";
    private static final String OF_SUBJECT = " AND subject_kind = ? AND subject = ?";

    private final Changes changes;
    private final Database database;

    public H2Follows(Changes changes) {
        this.changes = changes;
        this.database = changes.database();
    }

    @Override
    public boolean follow(Follow follow) {
        return changed(connection -> {
            boolean isNew = ofFollow("SELECT 1 FROM follow" + SAME + OF_SUBJECT, follow.recipient(), follow.subject())
                    .first(connection, row -> true)
                    .isEmpty();
            if (isNew) {
                insert(connection, follow);
            }
            return isNew;
        });
    }

    private static void insert(Connection connection, Follow follow) throws SQLException {
        ofFollow(
                        "INSERT INTO follow (recipient_kind, recipient, subject_kind, subject, asked_by, since)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        follow.recipient(),
                        follow.subject(),
                        follow.by(),
                        follow.since())
                .run(connection);
    }

    @Override
    public boolean unfollow(Recipient recipient, Subject subject) {
        return changed(connection -> delete(connection, recipient, subject) > 0);
    }

    private static int delete(Connection connection, Recipient recipient, Subject subject) throws SQLException {
        return ofFollow("DELETE FROM follow" + SAME + OF_SUBJECT, recipient, subject)
                .run(connection);
    }

    @Override
    public List<Follow> of(Recipient recipient) {
        return database.read(
                connection -> ofRecipient("SELECT * FROM follow" + SAME + " ORDER BY subject_kind, subject", recipient)
                        .list(connection, H2Follows::follow));
    }

    @Override
    public List<Follow> all() {
        return database.read(connection -> all(connection));
    }

    private static List<Follow> all(Connection connection) throws SQLException {
        return Sql.of("SELECT * FROM follow ORDER BY recipient_kind, recipient, subject_kind, subject")
                .list(connection, H2Follows::follow);
    }

    @Override
    public long told() {
        return database.read(connection -> Sql.of("SELECT revision FROM told")
                .first(connection, row -> row.getLong(1))
                .orElse(0L));
    }

    @Override
    public void plan(long through, List<Notice> notices, Map<String, String> joined) {
        changed(connection -> {
            for (Notice notice : notices) {
                insert(connection, notice);
            }
            for (Follow follow : joined.isEmpty() ? List.<Follow>of() : all(connection)) {
                String into = joined.get(follow.subject().name());
                if (follow.subject().kind() == Subject.Kind.VISIT && into != null) {
                    Subject other = new Subject(Subject.Kind.VISIT, into);
                    delete(connection, follow.recipient(), follow.subject());
                    delete(connection, follow.recipient(), other);
                    insert(connection, new Follow(follow.recipient(), other, follow.by(), follow.since()));
                }
            }
            Sql.of("DELETE FROM notice WHERE delivered").run(connection);
            return Sql.of("UPDATE told SET revision = ?", through).run(connection);
        });
    }

    private static void insert(Connection connection, Notice notice) throws SQLException {
        ofRecipient(
                        "INSERT INTO notice (recipient_kind, recipient, words, last_word, delivered)"
                                + " VALUES (?, ?, ?, ?, FALSE)",
                        notice.recipient(),
                        notice.words(),
                        notice.isLast())
                .run(connection);
    }

    @Override
    public List<Notice> due(int limit) {
        return database.read(connection -> Sql.of(
                        "SELECT * FROM notice WHERE NOT delivered ORDER BY id FETCH FIRST ? ROWS ONLY", limit)
                .list(
                        connection,
                        row -> new Notice(
                                row.getLong("id"),
                                recipient(row),
                                row.getString("words"),
                                row.getBoolean("last_word"))));
    }

    @Override
    public void delivered(Notice notice) {
        changed(connection -> {
            ofRecipient("DELETE FROM refusal" + SAME, notice.recipient()).run(connection);
            return Sql.of("UPDATE notice SET delivered = TRUE WHERE id = ?", notice.id())
                    .run(connection);
        });
    }

    @Override
    public int refused(Notice notice) {
        Recipient recipient = notice.recipient();
        return changed(connection -> {
            int times = 1
                    + ofRecipient("SELECT times FROM refusal" + SAME, recipient)
                            .first(connection, row -> row.getInt(1))
                            .orElse(0);
            Sql.of("DELETE FROM notice WHERE id = ?", notice.id()).run(connection);
            ofRecipient("MERGE INTO refusal (recipient_kind, recipient, times) VALUES (?, ?, ?)", recipient, times)
                    .run(connection);
            return times;
        });
    }

    @Override
    public void drop(Recipient recipient, List<Notice> lastWords) {
        changed(connection -> {
            for (String table : List.of("follow", "notice", "refusal")) {
                ofRecipient("DELETE FROM " + table + SAME, recipient).run(connection);
            }
            for (Notice lastWord : lastWords) {
                insert(connection, lastWord);
            }
            return lastWords.size();
        });
    }

    private static Follow follow(ResultSet row) throws SQLException {
        return new Follow(
                recipient(row),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject")),
                row.getLong("asked_by"),
                row.getLong("since"));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(Recipient.Kind.valueOf(row.getString("recipient_kind")), row.getLong("recipient"));
    }

    private static Sql ofFollow(String sql, Recipient recipient, Subject subject, Object... more) {
        return ofRecipient(
                sql,
                recipient,
                Stream.concat(Stream.of(subject.kind().name(), subject.name()), Arrays.stream(more))
                        .toArray());
    }

    /** A statement whose first values name the recipient. */
    private static Sql ofRecipient(String sql, Recipient recipient, Object... more) {
        return Sql.of(
                sql,
                Stream.concat(Stream.of(recipient.kind().name(), recipient.id()), Arrays.stream(more))
                        .toArray());
    }

    /** The store expects to hold exactly what it was told of, so this too is one of its changes. */
    private <T> T changed(Connections.Work<T> work) {
        return changes.make(steps -> {}, work);
    }
}
