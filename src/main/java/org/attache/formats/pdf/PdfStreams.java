package org.attache.formats.pdf;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.RefusedFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the packed streams of a PDF before a library unpacks them into memory. Packing the packed once more, the way
 * to a ratio beyond a thousand, is looked through too.
 */
final class PdfStreams {

    /** Deflate packs to no less than a 1,032nd. */
    private static final long BEST_RATIO = 1_032;

    private static final int LAYERS = 4;
    private static final int CHUNK = 1 << 16;

    private final byte[] bytes;
    private final long maxBytes;

    private PdfStreams(byte[] bytes, long maxBytes) {
        this.bytes = bytes;
        this.maxBytes = maxBytes;
    }

    /**
     * Looks at every stream.
     *
     * @param maxBytes what one stream may hold
     */
    static void requireHarmless(byte[] pdf, long maxBytes) throws IOException {
        new PdfStreams(pdf, maxBytes).check();
    }

    private void check() throws IOException {
        for (int i = 0; i + 8 < bytes.length; i++) {
            if (bytes[i] == 's' && isWord(i, "stream") && (i < 3 || !isWord(i - 3, "endstream"))) {
                int start = i + 6;
                while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                    start++;
                }
                Deadline.heed();
                if (start + 1 < bytes.length && isDeflated(bytes[start], bytes[start + 1])) {
                    measure(start);
                }
            }
        }
    }

    private boolean isWord(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The two bytes with which deflated data begins: RFC 1950, section 2.2. */
    private static boolean isDeflated(byte first, byte second) {
        return (first & 0x0F) == 8 && (first & 0xF0) <= 0x70 && (((first & 0xFF) << 8) | (second & 0xFF)) % 31 == 0;
    }

    private void measure(int start) throws IOException {
        try (Layer layer = new Layer(0)) {
            int probe = Math.min(CHUNK, bytes.length - start);
            layer.feed(bytes, start, probe);
            int length = length(start);
            if (layer.isPackedAgain() || length * BEST_RATIO > maxBytes) {
                layer.feed(bytes, start + probe, length - probe);
            }
        }
    }

    /** How far it is to the end of the stream. */
    private int length(int start) {
        int end = start;
        while (end < bytes.length && !(bytes[end] == 'e' && isWord(end, "endstream"))) {
            end++;
        }
        return end - start;
    }

    /** Unpacks and forgets. Damaged data ends where it is damaged. */
    private final class Layer implements AutoCloseable {

        private final Inflater inflater = new Inflater();
        private final int depth;
        private long total;
        private boolean isDamaged;
        private @Nullable Layer inner;

        Layer(int depth) throws RefusedFile {
            if (depth > LAYERS) {
                throw bomb();
            }
            this.depth = depth;
        }

        boolean isPackedAgain() {
            return inner != null;
        }

        void feed(byte[] packed, int offset, int length) throws IOException {
            if (isDamaged || length <= 0) {
                return;
            }
            inflater.setInput(packed, offset, length);
            byte[] chunk = new byte[CHUNK];
            try {
                for (int count = inflater.inflate(chunk); count > 0; count = inflater.inflate(chunk)) {
                    Deadline.heed();
                    if (total == 0 && count > 1 && isDeflated(chunk[0], chunk[1])) {
                        inner = new Layer(depth + 1);
                    }
                    total += count;
                    if (total > maxBytes) {
                        throw bomb();
                    }
                    if (inner != null) {
                        inner.feed(chunk, 0, count);
                    }
                }
            } catch (DataFormatException e) {
                isDamaged = true;
            }
        }

        @Override
        public void close() {
            inflater.end();
            if (inner != null) {
                inner.close();
            }
        }
    }

    private static RefusedFile bomb() {
        return new RefusedFile("unpacks to more than it can honestly hold; save it anew or split it");
    }
}
