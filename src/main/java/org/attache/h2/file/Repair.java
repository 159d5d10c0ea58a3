package org.attache.h2.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.attache.knowledge.KnowledgeUnavailable;

/** Puts the newest good backup in the place of a database that is damaged or missing. */
final class Repair {

    private final DataFolder folder;
    private final Backups backups;
    private final InstantSource clock;

    /** Damage that comes back so soon comes from what is read, or from the disk, and would come back again. */
    private static final Duration SOON = Duration.ofMinutes(1);

    Repair(DataFolder folder, Backups backups, InstantSource clock) {
        this.folder = folder;
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * Moves the database away and a backup to its place; where none is good there is no database afterwards. A process
     * that dies on the way leaves none either, so that the next one goes on here.
     *
     * @param reason what is the matter with the database
     * @return a sentence about what was done
     * @throws KnowledgeUnavailable if another database was put aside within the last minute
     */
    String after(String reason) throws IOException {
        String found = "The store " + folder.database() + " " + reason;
        requireNoneOfLate(found);
        Files.deleteIfExists(folder.sentinel());
        if (Files.exists(folder.database())) {
            found += " and is now " + moved(folder.database());
        }
        Optional<Path> good = restored();
        return found
                + good.map(backup -> "; the backup " + backup + " took its place.")
                        .orElse("; there is no good backup, so everything is read anew from the knowledge folder.");
    }

    private void requireNoneOfLate(String found) throws IOException {
        Instant now = clock.instant();
        if (Files.exists(folder.database())
                && DataFolder.hasAside(folder.damaged(), folder.database(), now.minus(SOON), now)) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    found + ", as the one before it less than a minute ago (" + folder.damaged()
                            + "), so it was left where it is; check the disk, try again in a minute, and report it.",
                    null);
        }
    }

    private Optional<Path> restored() throws IOException {
        for (Path backup : backups.newestFirst()) {
            try {
                State state = BackupFile.unpack(backup, folder.incoming(), folder.through());
                DataFolder.move(folder.incoming(), folder.database());
                Sentinel.settled(state).write(folder.sentinel());
                return Optional.of(backup);
            } catch (Unfit e) {
                moved(backup);
            }
        }
        return Optional.empty();
    }

    private Path moved(Path file) throws IOException {
        Path target = DataFolder.aside(folder.damaged(), file, clock.instant());
        Files.move(file, target);
        return target;
    }
}
