package org.attache.h2.servers;

import java.util.List;
import org.attache.dialogue.Feedback;
import org.attache.dialogue.FeedbackBook;
import org.attache.h2.file.Changes;
import org.attache.h2.file.Connections;
import org.attache.h2.rows.Sql;

/** Feedback in the database. Thread-safe. */
final class H2Feedback implements FeedbackBook {

    private static final String LINE = "\n";

    private final Changes changes;

    H2Feedback(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void put(Feedback feedback) {
        changed(connection -> {
            Sql.of("DELETE FROM feedback WHERE answer = ? AND person = ?", feedback.answer(), feedback.person())
                    .run(connection);
            return Sql.of(
                            "INSERT INTO feedback (answer, person, is_helpful, reason, question, text, evidence,"
                                    + " snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                            feedback.answer(),
                            feedback.person(),
                            feedback.isHelpful(),
                            feedback.reason(),
                            feedback.question(),
                            feedback.text(),
                            String.join(LINE, feedback.evidence()),
                            feedback.snapshot())
                    .run(connection);
        });
    }

    @Override
    public List<Feedback> newest(int limit, int skipped) {
        return changes.database()
                .read(connection -> Sql.of(
                                "SELECT * FROM feedback ORDER BY number DESC" + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                skipped,
                                limit)
                        .list(
                                connection,
                                row -> new Feedback(
                                        row.getLong("answer"),
                                        row.getLong("person"),
                                        row.getBoolean("is_helpful"),
                                        row.getString("reason"),
                                        row.getString("question"),
                                        row.getString("text"),
                                        row.getString("evidence").lines().toList(),
                                        row.getLong("snapshot"))));
    }

    @Override
    public int of(long person) {
        return changes.database()
                .read(connection -> Sql.of("SELECT COUNT(*) FROM feedback WHERE person = ?", person)
                        .first(connection, row -> row.getInt(1))
                        .orElse(0));
    }

    @Override
    public int forget(long person) {
        return changed(Sql.of("DELETE FROM feedback WHERE person = ?", person)::run);
    }

    private int changed(Connections.Work<Integer> work) {
        return changes.make(steps -> {}, work);
    }
}
