package org.attache.terminal.screen;

import java.io.IOException;
import java.util.Optional;
import org.attache.terminal.text.Ink;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Somebody at a terminal, who can edit a line and fetch earlier ones back. */
public final class Keyboard implements Typist {

    /** What a terminal has that does not tell. */
    private static final int UNKNOWN_WIDTH = 80;

    private final Terminal terminal;
    private final LineReader reader;
    private final String prompt;

    public Keyboard(Ink ink) throws IOException {
        terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                // An exclamation mark is one, and no command to repeat a line.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        prompt = ink.mark("?") + " ";
    }

    /** Ctrl-D ends; Ctrl-C throws the line away, and ends where there is none. */
    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine(prompt));
            } catch (EndOfFileException end) {
                return Optional.empty();
            } catch (UserInterruptException interrupted) {
                if (interrupted.getPartialLine().isBlank()) {
                    return Optional.empty();
                }
            }
        }
    }

    @Override
    public int columns() {
        int columns = terminal.getColumns();
        return columns > 0 ? columns : UNKNOWN_WIDTH;
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            // The terminal is gone, and with it whoever could be told.
        }
    }
}
