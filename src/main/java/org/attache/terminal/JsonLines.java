package org.attache.terminal;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/** A file of JSON Lines, or standard input, that is worked off line by line. */
final class JsonLines implements Closeable {

    private final BufferedReader lines;
    private final String kind;
    private final String example;

    private JsonLines(BufferedReader lines, String kind, String example) {
        this.lines = lines;
        this.kind = kind;
        this.example = example;
    }

    /**
     * Opens a file.
     *
     * @param file a path, or - for standard input
     * @param kind what the user knows the file as
     * @param example a line as it should be
     * @throws CommandFailed if the file cannot be read
     */
    static JsonLines open(String file, String kind, String example) {
        try {
            BufferedReader lines = file.equals("-")
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : Files.newBufferedReader(Path.of(file));
            return new JsonLines(lines, kind, example);
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    "The " + kind + " file " + file + " cannot be read; give the path of a readable file of JSON"
                            + " Lines.");
        }
    }

    /** Hands on every line that is not empty. One that turns out malformed is named and does not stop the others. */
    ExitCode forEach(Consumer<String> work, Screen screen) throws IOException {
        ExitCode code = ExitCode.DONE;
        int number = 0;
        for (String line = next(number); line != null; line = next(number)) {
            number++;
            if (!line.isBlank()) {
                try {
                    work.accept(line);
                } catch (MalformedData malformed) {
                    screen.say("Line " + number + " of the " + kind + " file " + malformed.getMessage()
                            + "; write it as " + example + ".");
                    code = ExitCode.UNUSABLE;
                }
            }
        }
        return code;
    }

    private @Nullable String next(int number) throws IOException {
        try {
            return lines.readLine();
        } catch (CharacterCodingException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    "The " + kind + " file is not UTF-8 after line " + number + "; save it in that encoding.");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
