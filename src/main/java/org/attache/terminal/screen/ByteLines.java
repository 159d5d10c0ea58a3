package org.attache.terminal.screen;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines before its bytes are read as characters, so that wrong ones spoil their own line alone. */
public final class ByteLines {

    private final InputStream bytes;

    public ByteLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes);
    }

    /** The next line without its end; empty at the end of the stream. */
    public Optional<byte[]> next() throws IOException {
        int b = bytes.read();
        if (b < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; b >= 0 && b != '\n'; b = bytes.read()) {
            line.write(b);
        }
        return Optional.of(line.toByteArray());
    }
}
