package org.attache.h2.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.attache.health.Finding;
import org.attache.health.Subject;
import org.attache.knowledge.KnowledgeUnavailable;

/** Whether the store of a data folder opens and holds what was written. Mends nothing. */
public final class StoreCheck {

    private static final String MENDED =
            "run ./attache reload: the newest backup takes its place, or everything is read"
                    + " anew from the documents";

    private final Path named;
    private final DataFolder folder;

    private StoreCheck(Path named) {
        this.named = named;
        this.folder = DataFolder.toRead(named);
    }

    /** Reads all of the store, where no other process writes to it. */
    public static Finding of(Path dataFolder) {
        if (!Files.exists(dataFolder)) {
            return new StoreCheck(dataFolder).nothing();
        }
        if (!Files.isDirectory(dataFolder)) {
            return bad("the data folder " + dataFolder + " is a file", "move it away, or choose another with --data");
        }
        if (!Files.isWritable(dataFolder)) {
            return bad(
                    "the data folder " + dataFolder + " cannot be written", "allow it, or choose another with --data");
        }
        return new StoreCheck(dataFolder).look();
    }

    @SuppressWarnings("try") // held while the store is looked into, and used for nothing else
    private Finding look() {
        try {
            if (!Files.exists(folder.lock())) {
                return looked();
            }
            Lock lock = Lock.share(folder);
            try {
                return looked();
            } finally {
                lock.close();
            }
        } catch (KnowledgeUnavailable unavailable) {
            String sentence = String.valueOf(unavailable.getMessage());
            return unavailable.kind() == KnowledgeUnavailable.Kind.BUSY
                    ? new Finding.Open(Subject.STORE, sentence.replaceFirst(";.*", "") + ", so it was not looked into")
                    : Finding.Bad.of(Subject.STORE, sentence, Finding.Lack.UNUSABLE);
        } catch (IOException unreadable) {
            return bad(
                    "the data folder " + folder.path() + " cannot be read (" + Fault.said(unreadable) + ")",
                    "check its permissions and its disk");
        }
    }

    private Finding looked() throws IOException {
        if (!Files.exists(folder.database())) {
            return Files.exists(folder.sentinel())
                    ? bad("the store " + folder.database() + " is missing", MENDED)
                    : nothing();
        }
        if (!Opening.holdsAnything(folder)) {
            return bad("the store " + folder.database() + " is damaged (it cannot be opened)", MENDED);
        }
        try (Database database = Database.openToRead(folder.database(), folder.through(), Failed::new)) {
            return read(database);
        } catch (Failed failed) {
            return switch (Fault.of(failed.reason)) {
                case DAMAGED -> bad("the store " + folder.database() + " is damaged (" + failed.said() + ")", MENDED);
                case HELD -> new Finding.Open(Subject.STORE, "another program has it open, so it was not looked into");
                case FULL, OTHER ->
                    new Finding.Open(
                            Subject.STORE,
                            "it was not closed as it should be (" + failed.said()
                                    + "); the next question opens it and looks after it");
            };
        }
    }

    private Finding read(Database database) throws IOException {
        int version = database.read(Schema::version).orElse(0);
        if (version > Schema.VERSION) {
            return bad(
                    "the store " + folder.database() + " was written by a newer version of Attaché",
                    "use that one, or choose another folder with --data");
        }
        if (version < Schema.VERSION) {
            return new Finding.Open(
                    Subject.STORE, "an older version of Attaché wrote it; the next question brings it up to date");
        }
        State state = database.read(FullCheck::run);
        Optional<String> contradiction =
                Sentinel.read(folder.sentinel()).flatMap(sentinel -> sentinel.contradiction(state));
        return contradiction.isPresent()
                ? bad("the store " + folder.database() + " " + contradiction.get(), MENDED)
                : new Finding.Good(Subject.STORE, "opens, and every seal holds (snapshot " + state.snapshot() + ")");
    }

    private Finding nothing() {
        return new Finding.Open(
                Subject.STORE, "nothing is stored in " + named + " yet; the first question takes the folder in");
    }

    private static Finding bad(String text, String remedy) {
        return new Finding.Bad(Subject.STORE, text, remedy, Finding.Lack.UNUSABLE);
    }

    /** Unlike {@link Trouble}, it notes nothing beside the store. */
    private static final class Failed extends RuntimeException {
        private final SQLException reason;

        Failed(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        String said() {
            return Fault.said(reason);
        }
    }
}
