package org.attache.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.knowledge.KnowledgeUnavailable;

/** Opens the database of a data folder that this process holds, and mends it first where it is damaged. */
final class Opening {

    private final DataFolder folder;
    private final InstantSource clock;
    private final Backups backups;
    private final List<String> notices = new ArrayList<>();

    Opening(DataFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.backups = new Backups(folder);
    }

    /** What the user should know, once the database is open; mostly nothing. */
    List<String> notices() {
        return notices;
    }

    /** A good database with the newest tables and a snapshot, ready for changes. */
    Changes open() throws IOException {
        backups.tidy();
        Files.deleteIfExists(folder.incoming());
        Optional<Sentinel> sentinel = Sentinel.read(folder.sentinel());
        if (!Files.exists(folder.database())) {
            if (sentinel.isPresent() || !backups.newestFirst().isEmpty()) {
                mend("is missing");
            }
            return ready(Trouble.in(folder), Sentinel.read(folder.sentinel()));
        }
        Trouble trouble = Trouble.in(folder);
        try {
            return ready(trouble, sentinel);
        } catch (KnowledgeUnavailable e) {
            if (trouble.damage().isEmpty()) {
                throw e;
            }
            mend("was damaged (" + trouble.damage().get() + ")");
            return ready(Trouble.in(folder), Sentinel.read(folder.sentinel()));
        }
    }

    private void mend(String reason) throws IOException {
        notices.add(new Repair(folder, backups, clock).after(reason));
    }

    private Changes ready(Trouble trouble, Optional<Sentinel> sentinel) throws IOException {
        Database database = Database.open(folder.database(), folder.through(), trouble);
        boolean ready = false;
        try {
            Changes changes = new Changes(folder, database, trouble);
            inspect(database, trouble, sentinel);
            boolean migrated = Schema.migrate(database, () -> Files.deleteIfExists(folder.sentinel()));
            boolean begun = begin(database);
            if (migrated || begun || !sentinel.map(Sentinel::isSettled).orElse(false)) {
                changes.settle();
            }
            database.read(Snapshots::all).forEach(snapshot -> changes.holds().add(snapshot.snapshot()));
            ready = true;
            return changes;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    /** Throws where the database is not what was written, or not for this version of the program. */
    private void inspect(Database database, Trouble trouble, Optional<Sentinel> sentinel) {
        int version = database.read(Schema::version).orElse(0);
        if (version > Schema.VERSION) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    "The store " + folder.database() + " was written by a newer version of Attaché; use that one,"
                            + " or choose another folder with --data.",
                    null);
        }
        if (sentinel.isPresent()) {
            compare(database, trouble, version, sentinel.get());
        } else if (version >= Schema.SEALED) {
            begin(database);
            database.writeInSteps(Sweep::atStart);
            database.read(FullCheck::run);
            notices.add("The store " + folder.database()
                    + " was read whole, because its sentinel was missing, and nothing in it is damaged.");
        }
    }

    private boolean begin(Database database) {
        if (database.read(Snapshots::isBegun)) {
            return false;
        }
        database.write(connection -> new Snapshots(connection, clock.instant()).begin());
        return true;
    }

    private static void compare(Database database, Trouble trouble, int version, Sentinel sentinel) {
        if (version < Schema.SEALED) {
            throw trouble.apply(Sealed.damage("it holds nothing of what was written"));
        }
        if (sentinel.allows(database.read(State::change)) && !sentinel.isSettled()) {
            database.writeInSteps(Sweep::atStart);
        }
        Optional<String> contradiction = sentinel.contradiction(database.read(FullCheck::quick));
        if (contradiction.isPresent()) {
            throw trouble.apply(Sealed.damage("it " + contradiction.get()));
        }
    }
}
