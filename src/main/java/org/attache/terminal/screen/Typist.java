package org.attache.terminal.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;

/** Who a conversation is with. */
public interface Typist extends AutoCloseable {

    /** What was typed next; empty at the end. */
    Optional<String> next();

    /** How wide the answers may be now. */
    int columns();

    @Override
    void close();

    /** A file or another program, which gives a question a line. */
    static Typist piped(Screen screen) {
        ByteLines lines = new ByteLines(screen.in());
        return new Typist() {
            @Override
            public Optional<String> next() {
                try {
                    return lines.next().map(line -> new String(line, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new CommandFailed(ExitCode.UNUSABLE, "Standard input broke off (" + e.getMessage() + ").");
                }
            }

            @Override
            public int columns() {
                return screen.columns();
            }

            @Override
            public void close() {}
        };
    }
}
