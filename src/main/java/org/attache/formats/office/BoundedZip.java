package org.attache.formats.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A packed file that never gives more than the limits allow: so many entries, so many bytes in all, and no entry that
 * grows beyond reason. What is packed inside an entry again is not unpacked.
 */
public final class BoundedZip implements ZipEntrySource {

    private static final int MOST_ENTRIES = 10_000;

    /** Deflate packs text to a twentieth, repetitive sheets to a hundredth, nothing but padding further. */
    private static final int LARGEST_RATIO = 200;

    private static final long HARMLESS_BYTES = 2_000_000;

    /** What a library holds whole takes ten times its bytes in memory. */
    private static final long LARGEST_TREE = 5_000_000;

    /** What says of a file in the Open Packaging Conventions what is in it; its library holds it whole. */
    private static final Pattern CONVENTIONS =
            Pattern.compile("(?i)/?(?:\\[Content_Types]\\.xml|docProps/.*|(?:.*/)?_rels/.*)");

    private final ZipFile zip;
    private final String ending;
    private final long maxBytes;
    private final Set<String> trees = new HashSet<>();
    private long given;
    private boolean isClosed;

    /**
     * Opens a file.
     *
     * @throws RefusedFile if it is encrypted, in another format, or packs too many files
     */
    public BoundedZip(SourceFile file, ReadLimits limits) throws IOException {
        this.ending = file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        this.maxBytes = limits.maxExpandedBytes();
        byte[] bytes = file.bytes();
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RefusedFile("is encrypted or in an old format; save it as ." + ending + " without a password");
        }
        if (!startsWith(bytes, 'P', 'K')) {
            throw new RefusedFile("is no " + ending + " file; give it the ending of its format");
        }
        if (entries(bytes) > MOST_ENTRIES) {
            throw new RefusedFile("holds more than %,d packed files; save it anew".formatted(MOST_ENTRIES));
        }
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many headers of the central directory there are at most. */
    private static int entries(byte[] bytes) {
        int entries = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    /** Says that a library is to hold an entry whole, which may be no larger than what is held so. */
    void willBeHeldWhole(String path) {
        ZipArchiveEntry entry = getEntry(path);
        if (entry != null) {
            trees.add(entry.getName());
        }
    }

    /** The bytes of an entry that has to be there. */
    public InputStream required(String path) throws IOException {
        ZipArchiveEntry entry = getEntry(path);
        if (entry == null) {
            throw new RefusedFile("is no " + ending + " file; give it the ending of its format");
        }
        return getInputStream(entry);
    }

    /** The bytes of an entry; null where it is not there. */
    public @Nullable InputStream optional(String path) throws IOException {
        ZipArchiveEntry entry = getEntry(path);
        return entry == null ? null : getInputStream(entry);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFile("is encrypted; save it without a password");
        }
        boolean isTree = trees.contains(entry.getName())
                || CONVENTIONS.matcher(entry.getName()).matches();
        return new Bounded(
                zip.getInputStream(entry), entry.getCompressedSize(), isTree ? LARGEST_TREE : Long.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    private final class Bounded extends FilterInputStream {

        private final long packed;
        private final long most;
        private long read;

        Bounded(InputStream in, long packed, long most) {
            super(in);
            this.packed = Math.max(1, packed);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) throws IOException {
            Deadline.heed();
            read += bytes;
            given += bytes;
            boolean isPadding = read > HARMLESS_BYTES && read / packed > LARGEST_RATIO;
            if (given > maxBytes || read > most || isPadding) {
                throw new RefusedFile("unpacks to more than it can honestly hold; save it anew or split it");
            }
        }
    }
}
