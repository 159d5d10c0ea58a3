package org.attache.h2.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.attache.knowledge.KnowledgeUnavailable;

/**
 * Where the files of the store lie. Only their owner may read them, where the file system knows owners.
 *
 * @param through the file systems of H2 that the database is opened through
 */
public record DataFolder(Path path, String through) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * The folder, made if need be.
     *
     * @throws KnowledgeUnavailable if it is no folder or cannot be made or written
     */
    public static DataFolder at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            makeFolder(folder);
        } catch (FileAlreadyExistsException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    "The data folder " + folder + " is a file; move it away or choose another with --data.",
                    e);
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.MISSING,
                    "The data folder " + folder + " cannot be made; choose another with --data.",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.FORBIDDEN,
                    "The data folder " + folder + " cannot be written; allow it or choose another with --data.",
                    null);
        }
        return new DataFolder(folder, Database.UNINTERRUPTED);
    }

    /** A folder that nothing is written to; it may not be there. */
    public static DataFolder toRead(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize(), Database.UNINTERRUPTED);
    }

    public Path database() {
        return path.resolve("attache" + Database.SUFFIX);
    }

    public Path sentinel() {
        return path.resolve("sentinel");
    }

    public Path lock() {
        return path.resolve("attache.lock");
    }

    Path backups() {
        return path.resolve("backups");
    }

    /** Where a damaged database goes. */
    Path damaged() {
        return path.resolve("damaged");
    }

    /** Where a good database goes when another is restored in its place. */
    public Path replaced() {
        return path.resolve("replaced");
    }

    /** Where a database is put together that is to take the place of the current one. */
    public Path incoming() {
        return path.resolve("incoming" + Database.SUFFIX);
    }

    /** Where the database is copied to before a backup is made of it. */
    Path outgoing() {
        return path.resolve("outgoing" + Database.SUFFIX);
    }

    /** Where a file is put aside, under a name with the time that no other has. */
    public static Path aside(Path folder, Path file, Instant now) throws IOException {
        makeFolder(folder);
        String name = String.valueOf(file.getFileName());
        String stamp = stamp(now) + "-";
        Path aside = folder.resolve(stamp + name);
        for (int i = 2; Files.exists(aside); i++) {
            aside = folder.resolve(stamp + i + "-" + name);
        }
        return aside;
    }

    /** Whether a file of this name was put aside from one time to another. */
    static boolean hasAside(Path folder, Path file, Instant from, Instant to) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(aside -> String.valueOf(aside.getFileName()))
                    .filter(name -> name.endsWith("-" + file.getFileName()))
                    .map(name -> name.substring(0, name.indexOf('-')))
                    .anyMatch(time -> time.compareTo(stamp(from)) >= 0 && time.compareTo(stamp(to)) <= 0);
        }
    }

    /** A time as it stands in the names of files. */
    static String stamp(Instant time) {
        return STAMP.format(time);
    }

    /** Replaces a small file so that after a crash it has either its old or its new bytes. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        createPrivate(next);
        try (OutputStream out = new FileOutputStream(next.toFile())) {
            out.write(bytes);
        }
        move(next, file);
    }

    /** Moves a finished file to its place in one step, once its bytes are on the disk. */
    public static void move(Path from, Path to) throws IOException {
        // A channel would be closed by an interrupt.
        try (RandomAccessFile file = new RandomAccessFile(from.toFile(), "rw")) {
            file.getFD().sync();
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(to);
    }

    /** A name is on the disk when its folder is; systems that cannot do that do it by themselves. */
    private static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders.
        }
    }

    /** Copies a file in the way of {@link #move}. */
    public static void copy(Path from, Path to) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        Files.deleteIfExists(part);
        createPrivate(part);
        try (OutputStream out = Files.newOutputStream(part)) {
            Files.copy(from, out);
        }
        move(part, to);
    }

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions(folder, "rwx------"));
    }

    static void createPrivate(Path file) throws IOException {
        Files.createFile(file, permissions(file, "rw-------"));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
