package org.attache.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of which none can fill the memory. */
final class Lines {

    /** Another line, or one that was passed over because it is too long. */
    record Line(String text, boolean isTooLong) {}

    private final InputStream in;
    private final int longest;

    /** @param longest in bytes */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; null where the stream ends. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            length++;
            if (length <= longest) {
                line.write(next);
            }
            next = in.read();
        }
        return length > longest
                ? new Line("", true)
                : new Line(line.toString(StandardCharsets.UTF_8).strip(), false);
    }
}
