package org.attache.formats.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.attache.formats.file.Deadline;

/** The bytes of a file for a library that does not heed that its time is over: it cannot read on. */
final class HeedingBytes extends RandomAccessReadBuffer {

    /** Asking takes longer than reading a byte. */
    private static final int SELDOM = 1 << 10;

    private int reads;

    HeedingBytes(byte[] bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        reads++;
        if (reads % SELDOM == 0) {
            Deadline.heed();
        }
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Deadline.heed();
        return super.read(bytes, offset, length);
    }
}
