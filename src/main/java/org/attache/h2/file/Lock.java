package org.attache.h2.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.attache.knowledge.KnowledgeUnavailable;

/**
 * Keeps a data folder to one process that writes, or to some that read. The operating system holds the lock and drops
 * it when the process ends, however it ends; the file's text says who holds it.
 */
public final class Lock implements AutoCloseable {

    /** What is locked, far behind the text, which stays readable where locks forbid reading. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private static final int LONGEST_TEXT = 1_000;
    private static final Duration BETWEEN_TRIALS = Duration.ofMillis(20);

    /** Folders that this process holds. A second look at a file of them would drop the lock on some systems. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final boolean shared;

    private Lock(Path file, FileChannel channel, boolean shared) {
        this.file = file;
        this.channel = channel;
        this.shared = shared;
    }

    /**
     * For a process that writes.
     *
     * @throws KnowledgeUnavailable if somebody goes on holding the folder, naming the process
     */
    public static Lock take(DataFolder folder) {
        return hold(folder, Lock::open, false);
    }

    /**
     * For a process that only reads; others may read at the same time.
     *
     * @throws KnowledgeUnavailable if somebody goes on writing, naming the process
     */
    public static Lock share(DataFolder folder) {
        return hold(folder, file -> FileChannel.open(file, StandardOpenOption.READ), true);
    }

    /** How a store is begun. */
    public interface Start {
        Optional<Changes> begin() throws IOException;
    }

    /**
     * Begins a store under this lock, which is the store's from then on, or is given back where there is none.
     *
     * @throws org.attache.knowledge.KnowledgeUnavailable if the folder cannot be used
     */
    public <T> Optional<T> under(DataFolder folder, Start start, Function<Changes, T> made) {
        boolean opened = false;
        try {
            Optional<T> store = start.begin().map(made);
            opened = store.isPresent();
            return store;
        } catch (IOException e) {
            throw Trouble.in(folder).of(e);
        } finally {
            if (!opened) {
                close();
            }
        }
    }

    private interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    private static Lock hold(DataFolder folder, Opener opener, boolean shared) {
        try {
            Path file = folder.path().toRealPath().resolve(folder.lock().getFileName());
            if (!HELD_HERE.add(file)) {
                throw busy(folder, "this process already");
            }
            boolean held = false;
            try {
                Lock lock = locked(folder, file, opener, shared);
                held = true;
                return lock;
            } finally {
                if (!held) {
                    HELD_HERE.remove(file);
                }
            }
        } catch (IOException e) {
            if (Fault.isNoSpace(e)) {
                throw Trouble.in(folder).of(e);
            }
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.FORBIDDEN,
                    "The file " + folder.lock() + " cannot be " + (shared ? "read" : "written")
                            + "; allow it or choose another folder with --data.",
                    e);
        }
    }

    /** The channel holds the lock until it is closed, so none is left open where this fails. */
    private static Lock locked(DataFolder folder, Path file, Opener opener, boolean shared) throws IOException {
        FileChannel channel = opener.open(file);
        boolean held = false;
        try {
            held = lock(channel, shared);
            if (!held) {
                throw busy(folder, Holder.named(Files.readString(file)));
            }
            return new Lock(file, channel, shared);
        } finally {
            if (!held) {
                channel.close();
            }
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

    /** Locks, and says who does where nobody else can; an old text is gone before the new one is there. */
    private static boolean lock(FileChannel channel, boolean shared) throws IOException {
        if (!lockInTime(channel, shared)) {
            return false;
        }
        if (!shared) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Holder.text(ProcessHandle.current()).getBytes(StandardCharsets.UTF_8)), 0);
        }
        return true;
    }

    private static boolean lockInTime(FileChannel channel, boolean shared) throws IOException {
        Patience patience = new Patience(System.nanoTime());
        while (channel.tryLock(POSITION, 1, shared) == null) {
            if (patience.isOver(holder(channel), System.nanoTime())
                    || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_TRIALS.toNanos());
        }
        return true;
    }

    /** What the process that writes says of itself; nothing while nobody does. */
    private static ByteBuffer holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        return text.flip();
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
            if (!shared) {
                channel.truncate(0);
            }
            channel.close();
        } catch (IOException e) {
            // The end of the process drops the lock.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
