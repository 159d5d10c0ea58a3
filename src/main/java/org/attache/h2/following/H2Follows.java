package org.attache.h2.following;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
final class H2Follows implements Follows {

    private final Changes changes;
    private final Database database;

    H2Follows(Changes changes) {
        this.changes = changes;
        this.database = changes.database();
    }

    @Override
    public boolean follow(Follow follow) {
        return changed(connection -> {
            boolean isNew = FollowRows.ofFollow(
                            "SELECT 1 FROM follow" + FollowRows.SAME + FollowRows.OF_SUBJECT,
                            follow.recipient(),
                            follow.subject())
                    .first(connection, row -> true)
                    .isEmpty();
            if (isNew) {
                FollowRows.insert(connection, follow);
            }
            return isNew;
        });
    }

    @Override
    public boolean unfollow(Recipient recipient, Subject subject) {
        return changed(connection -> FollowRows.delete(connection, recipient, subject) > 0);
    }

    @Override
    public List<Follow> of(Recipient recipient) {
        return database.read(connection -> FollowRows.ofRecipient(
                        "SELECT * FROM follow" + FollowRows.SAME + " ORDER BY subject_kind, subject", recipient)
                .list(connection, FollowRows::follow));
    }

    @Override
    public List<Follow> all() {
        return database.read(connection -> all(connection));
    }

    private static List<Follow> all(Connection connection) throws SQLException {
        return Sql.of("SELECT * FROM follow ORDER BY recipient_kind, recipient, subject_kind, subject")
                .list(connection, FollowRows::follow);
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
                FollowRows.insert(connection, notice);
            }
            for (Follow follow : joined.isEmpty() ? List.<Follow>of() : all(connection)) {
                String into = joined.get(follow.subject().name());
                if (follow.subject().kind() == Subject.Kind.VISIT && into != null) {
                    Subject other = new Subject(Subject.Kind.VISIT, into);
                    FollowRows.delete(connection, follow.recipient(), follow.subject());
                    FollowRows.delete(connection, follow.recipient(), other);
                    FollowRows.insert(connection, new Follow(follow.recipient(), other, follow.by(), follow.since()));
                }
            }
            Sql.of("DELETE FROM notice WHERE delivered").run(connection);
            return Sql.of("UPDATE told SET revision = ?", through).run(connection);
        });
    }

    @Override
    public List<Notice> due(int limit) {
        return database.read(connection -> Sql.of(
                        "SELECT * FROM notice WHERE NOT delivered ORDER BY id FETCH FIRST ? ROWS ONLY", limit)
                .list(
                        connection,
                        row -> new Notice(
                                row.getLong("id"),
                                FollowRows.recipient(row),
                                row.getString("words"),
                                row.getBoolean("last_word"))));
    }

    @Override
    public void delivered(Notice notice) {
        changed(connection -> {
            FollowRows.ofRecipient("DELETE FROM refusal" + FollowRows.SAME, notice.recipient())
                    .run(connection);
            return Sql.of("UPDATE notice SET delivered = TRUE WHERE id = ?", notice.id())
                    .run(connection);
        });
    }

    @Override
    public int refused(Notice notice) {
        Recipient recipient = notice.recipient();
        return changed(connection -> {
            int times = 1
                    + FollowRows.ofRecipient("SELECT times FROM refusal" + FollowRows.SAME, recipient)
                            .first(connection, row -> row.getInt(1))
                            .orElse(0);
            Sql.of("DELETE FROM notice WHERE id = ?", notice.id()).run(connection);
            FollowRows.ofRecipient(
                            "MERGE INTO refusal (recipient_kind, recipient, times) VALUES (?, ?, ?)", recipient, times)
                    .run(connection);
            return times;
        });
    }

    @Override
    public void drop(Recipient recipient, List<Notice> lastWords) {
        changed(connection -> {
            for (String table : List.of("follow", "notice", "refusal")) {
                FollowRows.ofRecipient("DELETE FROM " + table + FollowRows.SAME, recipient)
                        .run(connection);
            }
            for (Notice lastWord : lastWords) {
                FollowRows.insert(connection, lastWord);
            }
            return lastWords.size();
        });
    }

    /** The store expects to hold exactly what it was told of, so this too is one of its changes. */
    private <T> T changed(Connections.Work<T> work) {
        return changes.make(steps -> {}, work);
    }
}
