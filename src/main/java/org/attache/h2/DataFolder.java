package org.attache.h2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.attache.knowledge.KnowledgeUnavailable;

/** Where the files of the store lie. Only their owner may read them, where the file system knows owners. */
record DataFolder(Path path) {

    /**
     * The folder, made if need be.
     *
     * @throws KnowledgeUnavailable if it is no folder or cannot be made or written
     */
    static DataFolder at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
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
                    KnowledgeUnavailable.Kind.MISSING,
                    "The data folder " + folder + " cannot be written; allow it or choose another with --data.",
                    null);
        }
        return new DataFolder(folder);
    }

    Path database() {
        return path.resolve("attache.mv.db");
    }

    Path sentinel() {
        return path.resolve("sentinel");
    }

    Path lock() {
        return path.resolve("attache.lock");
    }

    Path backups() {
        return path.resolve("backups");
    }

    Path damaged() {
        return path.resolve("damaged");
    }

    /** Replaces a small file so that after a crash it has either its old or its new bytes. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, bytes);
        keepPrivate(next);
        move(next, file);
    }

    /** Moves a finished file to its place in one step, once its bytes are on the disk. */
    static void move(Path from, Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void keepPrivate(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
