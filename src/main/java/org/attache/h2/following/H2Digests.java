package org.attache.h2.following;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.attache.h2.file.Changes;
import org.attache.h2.rows.Sql;
import org.attache.schedule.digest.Digest;
import org.attache.schedule.digest.Digests;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Subject;

/** Digests as rows of what is followed; each call that changes something is one transaction. Thread-safe. */
final class H2Digests implements Digests {

    private static final String WEEK = " AND subject_kind = '" + Subject.Kind.WEEK + "'";

    private final Changes changes;

    H2Digests(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void set(Digest digest) {
        changes.make(steps -> {}, connection -> {
            FollowRows.ofRecipient(
                            "DELETE FROM follow" + FollowRows.SAME + WEEK,
                            digest.follow().recipient())
                    .run(connection);
            FollowRows.insert(connection, digest.follow());
            return goesOn(connection, digest);
        });
    }

    /** Whether it is still there. */
    private static boolean goesOn(Connection connection, Digest next) throws SQLException {
        Follow follow = next.follow();
        return Sql.of(
                                "UPDATE follow SET since = ?, due = ?" + FollowRows.SAME + FollowRows.OF_SUBJECT,
                                follow.since(),
                                next.due(),
                                follow.recipient().kind().name(),
                                follow.recipient().id(),
                                follow.subject().kind().name(),
                                follow.subject().name())
                        .run(connection)
                > 0;
    }

    @Override
    public List<Digest> due(Instant now) {
        return changes.database()
                .read(connection -> Sql.of("SELECT * FROM follow WHERE due <= ? ORDER BY due, recipient", now)
                        .list(
                                connection,
                                row -> new Digest(FollowRows.follow(row), row.getObject("due", Instant.class))));
    }

    @Override
    public void plan(Digest next, Notice notice) {
        changes.make(steps -> {}, connection -> {
            boolean isWanted = goesOn(connection, next);
            if (isWanted) {
                FollowRows.insert(connection, notice);
            }
            return isWanted;
        });
    }
}
