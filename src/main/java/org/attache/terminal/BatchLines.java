package org.attache.terminal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a batch, as UTF-8. Bytes that are none come out as replacement characters in their own line, so that
 * they spoil no other.
 */
final class BatchLines {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream bytes;
    private int number;

    BatchLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes);
    }

    /** The number of the last line, from 1. */
    int number() {
        return number;
    }

    /** The next line; empty at the end. */
    Optional<String> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int b = bytes.read();
            if (b < 0) {
                return Optional.empty();
            }
            for (; b >= 0 && b != '\n'; b = bytes.read()) {
                line.write(b);
            }
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    "The batch broke off after line " + number + " (" + e.getMessage()
                            + "); what comes after it is not answered.");
        }
        number++;
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }
}
