package org.attache.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.attache.h2.file.DataFolder;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk under H2 that somebody looks at before each write, and who may refuse it. */
public final class WatchedDisk extends FilePathWrapper {

    private static volatile Watcher watcher = bytes -> Integer.MAX_VALUE;

    /** Decides about writes. */
    interface Watcher {
        /**
         * How many bytes of a write go to the disk; where it is not all, the disk is full. Also asked when a write is
         * over, with 0 bytes.
         */
        int allows(int bytes) throws IOException;
    }

    /** The file systems to open a store through that is watched. */
    static DataFolder folder(Path path, Watcher next) {
        FilePath.register(new WatchedDisk());
        watcher = next;
        return new DataFolder(DataFolder.at(path).path(), "retry:watched:");
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            int all = bytes.remaining();
            int allowed = watcher.allows(all);
            if (allowed < all) {
                base.write(bytes.duplicate().limit(bytes.position() + allowed), position);
                throw new IOException("No space left on device");
            }
            int written = base.write(bytes, position);
            watcher.allows(0);
            return written;
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return base.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
