package org.attache.h2.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.h2.file.Changes;
import org.attache.h2.rows.Sql;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.reminder.Choice;
import org.attache.schedule.reminder.Reminder;
import org.attache.schedule.reminder.Reminders;

/** Reminders in the database; each call that changes something is one transaction. Thread-safe. */
final class H2Reminders implements Reminders {

    /** So long after a visit nobody is reminded of it, whatever their clock says. */
    private static final int DAYS_KEPT = 31;

    private final Changes changes;

    H2Reminders(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void choose(Choice choice) {
        changes.make(
                steps -> {},
                connection -> FollowRows.ofRecipient(
                                "MERGE INTO reminder_choice (recipient_kind, recipient, zone, day_before, morning)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                choice.recipient(),
                                choice.zone().getId(),
                                choice.reminders().contains(Reminder.DAY_BEFORE),
                                choice.reminders().contains(Reminder.MORNING))
                        .run(connection));
    }

    @Override
    public Optional<Choice> of(Recipient recipient) {
        return changes.database()
                .read(connection -> FollowRows.ofRecipient("SELECT * FROM reminder_choice" + FollowRows.SAME, recipient)
                        .first(connection, H2Reminders::choice));
    }

    @Override
    public void forget(Recipient recipient) {
        changes.make(steps -> {}, connection -> {
            FollowRows.ofRecipient("DELETE FROM reminded" + FollowRows.SAME, recipient)
                    .run(connection);
            return FollowRows.ofRecipient("DELETE FROM reminder_choice" + FollowRows.SAME, recipient)
                    .run(connection);
        });
    }

    @Override
    public List<Choice> all() {
        return changes.database()
                .read(connection -> Sql.of("SELECT * FROM reminder_choice WHERE day_before OR morning"
                                + " ORDER BY recipient_kind, recipient")
                        .list(connection, H2Reminders::choice));
    }

    private static Choice choice(ResultSet row) throws SQLException {
        Set<Reminder> reminders = EnumSet.noneOf(Reminder.class);
        if (row.getBoolean("day_before")) {
            reminders.add(Reminder.DAY_BEFORE);
        }
        if (row.getBoolean("morning")) {
            reminders.add(Reminder.MORNING);
        }
        return new Choice(FollowRows.recipient(row), ZoneId.of(row.getString("zone")), reminders);
    }

    @Override
    public Set<String> told(Recipient recipient, Reminder reminder, LocalDate day) {
        return new HashSet<>(changes.database()
                .read(connection -> FollowRows.ofRecipient(
                                "SELECT uid FROM reminded" + FollowRows.SAME + " AND reminder = ? AND visit_day = ?",
                                recipient,
                                reminder.name(),
                                day)
                        .list(connection, row -> row.getString(1))));
    }

    @Override
    public void plan(Notice notice, Reminder reminder, LocalDate day, Set<String> uids) {
        changes.make(steps -> {}, connection -> {
            FollowRows.insert(connection, notice);
            for (String uid : uids) {
                FollowRows.ofRecipient(
                                "INSERT INTO reminded (recipient_kind, recipient, reminder, visit_day, uid)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                notice.recipient(),
                                reminder.name(),
                                day,
                                uid)
                        .run(connection);
            }
            return Sql.of("DELETE FROM reminded WHERE visit_day < ?", day.minusDays(DAYS_KEPT))
                    .run(connection);
        });
    }
}
