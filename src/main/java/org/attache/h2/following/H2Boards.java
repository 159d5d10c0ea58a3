package org.attache.h2.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.attache.h2.file.Changes;
import org.attache.h2.rows.Sql;
import org.attache.schedule.mirror.Board;
import org.attache.schedule.mirror.Boards;
import org.attache.schedule.mirror.Mirrored;

/** Which events of servers are ours, in the database. Thread-safe. */
final class H2Boards implements Boards {

    private final Changes changes;

    H2Boards(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void note(Board board) {
        change(Sql.of(
                "MERGE INTO event_board (server, zone, kept, snapshot, mirrored_on) VALUES (?, ?, ?, ?, ?)",
                board.server(),
                board.zone().getId(),
                board.isKept(),
                board.snapshot(),
                board.day()));
    }

    @Override
    public Optional<Board> of(long server) {
        return changes.database()
                .read(connection -> Sql.of("SELECT * FROM event_board WHERE server = ?", server)
                        .first(connection, H2Boards::board));
    }

    @Override
    public List<Board> kept() {
        return changes.database()
                .read(connection -> Sql.of("SELECT * FROM event_board WHERE kept ORDER BY server")
                        .list(connection, H2Boards::board));
    }

    private static Board board(ResultSet row) throws SQLException {
        return new Board(
                row.getLong("server"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("kept"),
                row.getLong("snapshot"),
                row.getObject("mirrored_on", LocalDate.class));
    }

    @Override
    public List<Mirrored> events(long server) {
        return changes.database()
                .read(connection -> Sql.of("SELECT * FROM mirrored_event WHERE server = ? ORDER BY uid", server)
                        .list(
                                connection,
                                row -> new Mirrored(
                                        row.getString("uid"), row.getLong("event"), row.getString("content"))));
    }

    @Override
    public void mirrored(long server, Mirrored event) {
        change(Sql.of(
                "MERGE INTO mirrored_event (server, uid, event, content) VALUES (?, ?, ?, ?)",
                server,
                event.uid(),
                event.event(),
                event.content()));
    }

    @Override
    public void gone(long server, String uid) {
        change(Sql.of("DELETE FROM mirrored_event WHERE server = ? AND uid = ?", server, uid));
    }

    private void change(Sql sql) {
        changes.make(steps -> {}, sql::run);
    }
}
