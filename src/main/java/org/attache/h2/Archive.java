package org.attache.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.attache.h2.file.BackupFile;
import org.attache.h2.file.Backups;
import org.attache.h2.file.Changes;
import org.attache.h2.file.DataFolder;
import org.attache.h2.file.Fault;
import org.attache.h2.file.Lock;
import org.attache.h2.file.Sentinel;
import org.attache.h2.file.State;
import org.attache.h2.file.Trouble;
import org.attache.h2.file.Unfit;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.KnowledgeUnavailable.Kind;

/** Writes the whole state of a data folder to a file, and puts it back. */
public final class Archive {

    private Archive() {}

    /**
     * Writes the whole state to a file that is not there yet.
     *
     * @param notices hears what had to be done to open the store; mostly nothing
     * @return a sentence about what was done
     * @throws KnowledgeUnavailable if there is no store, it holds nothing, or somebody holds it, or the file cannot be
     *     written
     */
    public static String backUp(Path dataFolder, Path file, InstantSource clock, Consumer<String> notices) {
        if (Files.exists(file)) {
            throw new KnowledgeUnavailable(Kind.UNUSABLE, file + " exists already; give another name.", null);
        }
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
            throw new KnowledgeUnavailable(
                    Kind.MISSING, "The folder of " + file + " does not exist; make it or give another name.", null);
        }
        DataFolder folder = DataFolder.toRead(dataFolder);
        if (!Files.exists(folder.database()) && !Files.exists(folder.sentinel())) {
            throw new KnowledgeUnavailable(
                    Kind.MISSING,
                    "There is no store in " + dataFolder + " to back up; name its folder with --data.",
                    null);
        }
        H2Knowledge.Opened opened = H2Knowledge.open(dataFolder, clock);
        try (H2Knowledge store = opened.store()) {
            opened.notices().forEach(notices);
            if (store.current().documents() == 0) {
                throw new KnowledgeUnavailable(
                        Kind.MISSING,
                        "The store in " + dataFolder + " holds no document, so nothing was written to " + file
                                + "; run ./attache reload first.",
                        null);
            }
            return "Wrote the whole state to " + file + ": " + described(write(file, folder, store.changes())) + ".";
        }
    }

    private static State write(Path file, DataFolder folder, Changes changes) {
        try {
            return new Backups(folder).make(changes, file.toAbsolutePath());
        } catch (Unfit e) {
            throw changes.damage(e);
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    Kind.UNUSABLE,
                    "The backup " + file + " cannot be written (" + Fault.said(e) + "); give another name.",
                    e);
        }
    }

    /**
     * Puts a state back that {@link #backUp} wrote, once it is known to be whole; what was there before is kept.
     *
     * @return sentences about what was done
     * @throws KnowledgeUnavailable if the file is missing or unusable, or somebody holds the folder
     */
    public static String restore(Path dataFolder, Path file, InstantSource clock) {
        if (!Files.exists(file)) {
            throw new KnowledgeUnavailable(Kind.MISSING, "The backup " + file + " does not exist.", null);
        }
        DataFolder folder = DataFolder.at(dataFolder);
        Lock lock = Lock.take(folder);
        try {
            return restore(folder, file, clock.instant());
        } catch (Unfit e) {
            throw new KnowledgeUnavailable(
                    Kind.UNUSABLE,
                    file + " " + e.reason() + "; nothing was changed; give a file that ./attache backup wrote.",
                    e);
        } catch (IOException e) {
            throw Trouble.in(folder).of(e);
        } finally {
            lock.close();
        }
    }

    private static String restore(DataFolder folder, Path file, Instant now) throws Unfit, IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unfit("is no file");
        }
        State state = BackupFile.unpack(file, folder.incoming(), folder.through());
        String kept = "";
        if (Files.exists(folder.database())) {
            Path replaced = DataFolder.aside(folder.replaced(), folder.database(), now);
            DataFolder.copy(folder.database(), replaced);
            kept = " What was there before is now " + replaced + ".";
        }
        new Backups(folder).keep(file, now);
        Files.deleteIfExists(folder.sentinel());
        DataFolder.move(folder.incoming(), folder.database());
        Sentinel.settled(state).write(folder.sentinel());
        return "Restored " + file + ": " + described(state) + "." + kept;
    }

    private static String described(State state) {
        long versions = state.rows().getOrDefault("DOCUMENT", 0L);
        return "snapshot " + state.snapshot() + ", "
                + (versions == 1 ? "1 version of a document" : versions + " versions of documents");
    }
}
