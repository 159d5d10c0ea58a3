package org.attache.h2.following;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.attache.h2.rows.Sql;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.following.Subject;

/** How recipients, follows and notices stand in rows. */
final class FollowRows {

    static final String SAME = " WHERE recipient_kind = ? AND recipient = ?";
    static final String OF_SUBJECT = " AND subject_kind = ? AND subject = ?";

    private FollowRows() {}

    static void insert(Connection connection, Follow follow) throws SQLException {
        ofFollow(
                        "INSERT INTO follow (recipient_kind, recipient, subject_kind, subject, asked_by, since)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        follow.recipient(),
                        follow.subject(),
                        follow.by(),
                        follow.since())
                .run(connection);
    }

    static int delete(Connection connection, Recipient recipient, Subject subject) throws SQLException {
        return ofFollow("DELETE FROM follow" + SAME + OF_SUBJECT, recipient, subject)
                .run(connection);
    }

    static void insert(Connection connection, Notice notice) throws SQLException {
        ofRecipient(
                        "INSERT INTO notice (recipient_kind, recipient, words, last_word, delivered)"
                                + " VALUES (?, ?, ?, ?, FALSE)",
                        notice.recipient(),
                        notice.words(),
                        notice.isLast())
                .run(connection);
    }

    static Follow follow(ResultSet row) throws SQLException {
        return new Follow(
                recipient(row),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject")),
                row.getLong("asked_by"),
                row.getLong("since"));
    }

    static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(Recipient.Kind.valueOf(row.getString("recipient_kind")), row.getLong("recipient"));
    }

    static Sql ofFollow(String sql, Recipient recipient, Subject subject, Object... more) {
        return ofRecipient(
                sql,
                recipient,
                Stream.concat(Stream.of(subject.kind().name(), subject.name()), Arrays.stream(more))
                        .toArray());
    }

    /** A statement whose first values name the recipient. */
    static Sql ofRecipient(String sql, Recipient recipient, Object... more) {
        return Sql.of(
                sql,
                Stream.concat(Stream.of(recipient.kind().name(), recipient.id()), Arrays.stream(more))
                        .toArray());
    }
}
