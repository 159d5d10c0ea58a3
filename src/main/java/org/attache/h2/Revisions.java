package org.attache.h2;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.attache.h2.file.BackupThread;
import org.attache.h2.file.Changes;
import org.attache.h2.file.Connections;
import org.attache.h2.rows.Snapshots;
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

    /** How a snapshot that is prepared comes to be the current one. */
    interface Showing {
        Snapshot by(Snapshots snapshots) throws SQLException;
    }

    Snapshot make(Connections.Stages preparation, Showing showing) {
        Snapshot next = changes.make(preparation, connection -> showing.by(new Snapshots(connection, clock.instant())));
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
