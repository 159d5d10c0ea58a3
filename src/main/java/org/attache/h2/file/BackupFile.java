package org.attache.h2.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.attache.knowledge.KnowledgeUnavailable;

/** A whole state in one file: a zip of the database and its sentinel, which tells whether the database is whole. */
public final class BackupFile {

    private static final String DATABASE = "attache" + Database.SUFFIX;
    private static final String SENTINEL = "sentinel";

    private BackupFile() {}

    /** Packs a database that nobody has open; it is on the disk when this returns. */
    public static void write(Path target, Path database, State state) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            DataFolder.createPrivate(part);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                // Vectors do not pack: a tenth of the time is worth more than a quarter of the space.
                zip.setLevel(Deflater.NO_COMPRESSION);
                zip.putNextEntry(new ZipEntry(SENTINEL));
                zip.write(Sentinel.settled(state).bytes());
                zip.putNextEntry(new ZipEntry(DATABASE));
                Files.copy(database, zip);
            }
            DataFolder.move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Unpacks a database and reads it whole.
     *
     * @param database where it goes; it is gone where it is unfit
     * @throws Unfit if it is not what was packed
     */
    public static State unpack(Path file, Path database, String through) throws Unfit, IOException {
        boolean fit = false;
        try {
            Optional<Sentinel> sentinel = unpack(file, database);
            State state = check(database, through);
            Optional<String> contradiction = sentinel.isEmpty()
                    ? Optional.of("does not say what it holds")
                    : sentinel.get().contradiction(state);
            if (contradiction.isPresent()) {
                throw new Unfit(contradiction.get());
            }
            fit = true;
            return state;
        } catch (ZipException | EOFException e) {
            throw new Unfit("is no backup of Attaché, or not all of one");
        } finally {
            if (!fit) {
                Files.deleteIfExists(database);
            }
        }
    }

    private static Optional<Sentinel> unpack(Path file, Path database) throws Unfit, IOException {
        Files.deleteIfExists(database);
        DataFolder.createPrivate(database);
        // A stream compares the checksums of what it unpacks, and a ZipFile does not.
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            requireEntry(zip, SENTINEL);
            Optional<Sentinel> sentinel = Sentinel.parse(zip.readAllBytes());
            requireEntry(zip, DATABASE);
            try (OutputStream out = Files.newOutputStream(database)) {
                zip.transferTo(out);
            }
            return sentinel;
        }
    }

    private static void requireEntry(ZipInputStream zip, String name) throws Unfit, IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new Unfit("is no backup of Attaché");
        }
    }

    /**
     * Reads a database whole that nobody has open.
     *
     * @throws Unfit if it cannot be used
     */
    static State check(Path file, String through) throws Unfit, IOException {
        try (Database database = Database.open(file, through, BackupFile::unreadable)) {
            Optional<Integer> version = database.read(Schema::version);
            if (version.isEmpty()) {
                throw new Unfit("holds nothing");
            }
            if (version.get() > Schema.VERSION) {
                throw new Unfit("was written by a newer version of Attaché");
            }
            return database.read(FullCheck::run);
        } catch (KnowledgeUnavailable e) {
            if (e.getCause() instanceof SQLException cause && Fault.of(cause) == Fault.DAMAGED) {
                throw new Unfit("is damaged (" + Fault.said(cause) + ")");
            }
            throw e;
        }
    }

    private static KnowledgeUnavailable unreadable(SQLException e) {
        return new KnowledgeUnavailable(
                KnowledgeUnavailable.Kind.UNUSABLE, "The backup cannot be read (" + Fault.said(e) + ").", e);
    }
}
