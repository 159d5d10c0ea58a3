package org.attache.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.source.MalformedData;
import org.attache.terminal.screen.ByteLines;
import org.attache.terminal.screen.Screen;

/** A file of JSON Lines, or standard input, that is worked off line by line. */
final class JsonLines implements Closeable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** How many malformed lines are told how to be written; the others are only named, each with its reason. */
    private static final int TAUGHT = 10;

    private final InputStream bytes;
    private final String kind;
    private final String example;

    private JsonLines(InputStream bytes, String kind, String example) {
        this.bytes = bytes;
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
    static JsonLines open(String file, String kind, String example, Screen screen) {
        try {
            return new JsonLines(file.equals("-") ? screen.in() : opened(Path.of(file)), kind, example);
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    "The " + kind + " file " + file + " cannot be read; give the path of a readable file of JSON"
                            + " Lines.");
        }
    }

    /** A folder can be opened as a stream, and fails only when it is read. */
    private static InputStream opened(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder");
        }
        return Files.newInputStream(file);
    }

    /** Hands on every line that is not empty. One that turns out malformed is named and does not stop the others. */
    ExitCode forEach(Consumer<String> work, Screen screen) {
        ByteLines lines = new ByteLines(bytes);
        int malformedLines = 0;
        boolean none = true;
        int number = 0;
        for (Optional<byte[]> line = next(lines, number); line.isPresent(); line = next(lines, number)) {
            number++;
            try {
                String text = text(line.get()).replace(BYTE_ORDER_MARK, "");
                if (!text.isBlank()) {
                    none = false;
                    work.accept(text);
                }
            } catch (MalformedData malformed) {
                malformedLines++;
                screen.say("Line " + number + " of the " + kind + " file " + malformed.getMessage()
                        + (malformedLines <= TAUGHT ? "; write it as " + example + "." : "."));
            }
        }
        if (none && malformedLines == 0) {
            screen.say("The " + kind + " file holds nothing; write a line as " + example + ".");
        }
        return malformedLines == 0 ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private Optional<byte[]> next(ByteLines lines, int number) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    "The " + kind + " file broke off after line " + number + " (" + e.getMessage()
                            + "); what comes after it was not read.");
        }
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedData("is not UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
