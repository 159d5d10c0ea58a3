package org.attache.terminal;

import java.util.Optional;

/** Who a conversation is with. */
interface Typist extends AutoCloseable {

    /** What was typed next; empty at the end. */
    Optional<String> next();

    /** How wide the answers may be now. */
    int columns();

    @Override
    void close();

    /** A file or another program, which gives a question a line. */
    static Typist piped(Screen screen) {
        BatchLines lines = new BatchLines(screen.in());
        return new Typist() {
            @Override
            public Optional<String> next() {
                return lines.next();
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
