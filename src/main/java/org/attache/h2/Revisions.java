package org.attache.h2;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attache.h2.file.BackupThread;
import org.attache.h2.file.Changes;
import org.attache.h2.file.Connections;
import org.attache.h2.history.NextVisits;
import org.attache.h2.rows.NextSnapshot;
import org.attache.h2.rows.Snapshots;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;

/** Makes the next snapshot of the store, shows it, and asks for a backup of it. */
final class Revisions {

    private final Changes changes;
    private final BackupThread backups;
    private final InstantSource clock;

    Revisions(Changes changes, BackupThread backups, InstantSource clock) {
        this.changes = changes;
        this.backups = backups;
        this.clock = clock;
    }

    /** The next snapshot is the current one with some documents anew and others gone. */
    Snapshot changed(
            List<PreparedDocument> incoming,
            List<String> removed,
            List<Reading.Refused> refused,
            String folder,
            Progress progress) {
        Instant now = clock.instant();
        return make(
                now,
                steps ->
                        new NextSnapshot(steps, new NextVisits(steps, now)::write).differs(incoming, removed, progress),
                snapshots -> snapshots.advance(refused, folder));
    }

    /** The next snapshot is the one before the current one. */
    Snapshot goneBack(UnaryOperator<String> folder) {
        changes.database().read(Snapshots::earlier); // Says that there is none before a change is begun.
        Instant now = clock.instant();
        return make(
                now,
                steps -> new NextSnapshot(steps, new NextVisits(steps, now)::write).goesBack(),
                snapshots -> snapshots.goBack(folder));
    }

    /** How a snapshot that is prepared comes to be the current one. */
    private interface Showing {
        Snapshot by(Snapshots snapshots) throws SQLException;
    }

    private Snapshot make(Instant now, Connections.Stages preparation, Showing showing) {
        Snapshot next = changes.make(preparation, connection -> showing.by(new Snapshots(connection, now)));
        changes.holds().add(next);
        backups.ask();
        return next;
    }

    /** Notes what the folder is now and what of it was refused, without a new snapshot. */
    void acknowledge(List<Reading.Refused> refused, String folder) {
        changes.make(
                steps -> {}, connection -> new Snapshots(connection, clock.instant()).acknowledge(refused, folder));
    }
}
