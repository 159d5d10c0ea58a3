package org.attache.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.knowledge.KnowledgeUnavailable;

/**
 * Keeps a data folder to one process. The operating system holds the lock and drops it when the process ends, however
 * it ends; the file's text says who holds it.
 */
final class Lock implements AutoCloseable {

    /** What is locked, far behind the text, which stays readable where locks forbid reading. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    /** Folders that this process holds. A second look at a file of them would drop the lock on some systems. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws KnowledgeUnavailable if somebody holds the folder, naming the process */
    static Lock take(DataFolder folder) {
        try {
            Path file = folder.path().toRealPath().resolve(folder.lock().getFileName());
            if (!HELD_HERE.add(file)) {
                throw busy(folder, "this process already");
            }
            boolean taken = false;
            try {
                FileChannel channel = open(file);
                taken = lock(channel);
                if (!taken) {
                    channel.close();
                    throw busy(folder, Holder.named(Files.readString(file)));
                }
                return new Lock(file, channel);
            } finally {
                if (!taken) {
                    HELD_HERE.remove(file);
                }
            }
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.MISSING,
                    "The file " + folder.lock() + " cannot be written; allow it or choose another folder with --data.",
                    e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            DataFolder.createPrivate(file);
        } catch (FileAlreadyExistsException e) {
            // It stays from process to process.
        }
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Locks, and says who does; an old text is gone before the new one is there. */
    private static boolean lock(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock(POSITION, 1, false);
        if (lock == null) {
            return false;
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Holder.text(ProcessHandle.current()).getBytes(StandardCharsets.UTF_8)), 0);
        return true;
    }

    private static KnowledgeUnavailable busy(DataFolder folder, String holder) {
        return new KnowledgeUnavailable(
                KnowledgeUnavailable.Kind.BUSY,
                "The data folder " + folder.path() + " is held by " + holder
                        + "; stop it, or choose another folder with --data.",
                null);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            // The end of the process drops the lock.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
