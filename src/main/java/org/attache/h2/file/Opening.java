package org.attache.h2.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.h2.rows.Sealed;
import org.attache.h2.rows.Snapshots;
import org.attache.h2.rows.Sweep;
import org.attache.knowledge.KnowledgeUnavailable;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Opens the database of a data folder that this process holds, and mends it first where it is damaged. */
public final class Opening {

    private final DataFolder folder;
    private final InstantSource clock;
    private final Backups backups;
    private final List<String> notices = new ArrayList<>();

    public Opening(DataFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.backups = new Backups(folder);
    }

    /** What the user should know, once the database is open; mostly nothing. */
    public List<String> notices() {
        return notices;
    }

    /** A good database with the newest tables and a snapshot, ready for changes. */
    public Changes open() throws IOException {
        backups.tidy();
        boolean isHalfMade = Files.deleteIfExists(folder.incoming());
        if (!Files.exists(folder.database())) {
            if (Files.exists(folder.sentinel()) || !backups.newestFirst().isEmpty()) {
                mend("is missing");
            } else if (isHalfMade) {
                notices.add("The store " + folder.database() + " is made anew, because the process that began it ended"
                        + " before it was whole.");
            }
        }
        Trouble trouble = Trouble.in(folder);
        try {
            return ready(trouble);
        } catch (KnowledgeUnavailable e) {
            if (trouble.damage().isEmpty()) {
                throw e;
            }
            mend("was damaged (" + trouble.damage().get() + ")");
            return ready(Trouble.in(folder));
        }
    }

    /** A good database as it is; empty where something has to be written before it can be used. */
    public Optional<Changes> toRead() throws IOException {
        Optional<Sentinel> sentinel = Sentinel.read(folder.sentinel());
        if (!sentinel.map(Sentinel::isSettled).orElse(false) || !holdsAnything(folder)) {
            return Optional.empty();
        }
        Trouble trouble = Trouble.in(folder);
        @Nullable Database database = null;
        try {
            database = Database.openToRead(folder.database(), folder.through(), trouble);
            Changes changes = new Changes(folder, database, trouble);
            if (database.read(Schema::version).orElse(0) == Schema.VERSION
                    && sentinel.get()
                            .contradiction(database.read(FullCheck::quick))
                            .isEmpty()) {
                hold(changes);
                database = null;
                return Optional.of(changes);
            }
            return Optional.empty();
        } catch (KnowledgeUnavailable e) {
            // Whoever opens it to write finds out what is the matter, and mends it.
            return Optional.empty();
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    /**
     * Whether there is anything in the file. Where there is not, H2 would take it for one that it is to begin, fail to
     * do so where it may only read, and keep the file locked all the same (2.4.240).
     */
    static boolean holdsAnything(DataFolder folder) throws IOException {
        Path file = folder.database();
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (MVStore store = new MVStore.Builder()
                .fileName(folder.through() + file)
                .readOnly()
                .open()) {
            return !store.getMapNames().isEmpty();
        } catch (MVStoreException damaged) {
            return false;
        }
    }

    private static void hold(Changes changes) {
        changes.database()
                .read(Snapshots::all)
                .forEach(snapshot -> changes.holds().add(snapshot.snapshot()));
    }

    private void mend(String reason) throws IOException {
        notices.add(new Repair(folder, backups, clock).after(reason));
    }

    private Changes ready(Trouble trouble) throws IOException {
        if (Files.exists(folder.database())) {
            Optional<Changes> newest = ofNewestTables(trouble);
            if (newest.isPresent()) {
                return newest.get();
            }
        }
        renew(trouble);
        return ofNewestTables(trouble).orElseThrow();
    }

    /** Makes the tables, or newer ones, under another name, so that a process that dies leaves no part of them. */
    private void renew(Trouble trouble) throws IOException {
        if (Files.exists(folder.database())) {
            DataFolder.copy(folder.database(), folder.incoming());
        }
        State state;
        try (Database database = Database.open(folder.incoming(), folder.through(), trouble)) {
            Schema.migrate(database);
            begin(database);
            state = database.read(State::of);
            database.closeSmall();
        } catch (SQLException e) {
            Files.deleteIfExists(folder.incoming());
            throw trouble.apply(e);
        }
        Files.deleteIfExists(folder.sentinel());
        DataFolder.move(folder.incoming(), folder.database());
        Sentinel.settled(state).write(folder.sentinel());
    }

    /** Empty where its tables are older than this program's; it is closed again then. */
    private Optional<Changes> ofNewestTables(Trouble trouble) throws IOException {
        Optional<Sentinel> sentinel = Sentinel.read(folder.sentinel());
        Database database = Database.open(folder.database(), folder.through(), trouble);
        boolean ready = false;
        try {
            Changes changes = new Changes(folder, database, trouble);
            int version = database.read(Schema::version).orElse(0);
            inspect(database, version, trouble, sentinel);
            if (version < Schema.VERSION) {
                return Optional.empty();
            }
            if (begin(database) || !sentinel.map(Sentinel::isSettled).orElse(false)) {
                changes.settle();
            }
            hold(changes);
            ready = true;
            return Optional.of(changes);
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    /** Throws where the database is not what was written, or not for this version of the program. */
    private void inspect(Database database, int version, Trouble trouble, Optional<Sentinel> sentinel) {
        if (version > Schema.VERSION) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    "The store " + folder.database() + " was written by a newer version of Attaché; use that one,"
                            + " or choose another folder with --data.",
                    null);
        }
        if (sentinel.isPresent()) {
            compare(database, trouble, version, sentinel.get());
        } else if (version < Schema.SEALED || isEmpty(database)) {
            // H2 copies a table to change it, and moves what it wrote as it closes: a process that died meanwhile may
            // have left what breaks at the next change.
            throw trouble.apply(Sealed.damage(Schema.HALF_MADE));
        } else if (version == Schema.VERSION) {
            database.writeInSteps(Sweep::atStart);
            database.read(FullCheck::run);
            notices.add("The store " + folder.database()
                    + " was read whole, because its sentinel was missing, and nothing in it is damaged.");
        }
    }

    private static boolean isEmpty(Database database) {
        return !database.read(Snapshots::isBegun)
                || database.read(Snapshots::current).number() == 0;
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
