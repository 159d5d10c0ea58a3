package org.attache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.terminal.Terminal;
import org.attache.terminal.screen.Screen;

/** Somebody with a folder of documents and a command line. */
final class CommandLineUser {

    private static final Instant FIRST = Instant.parse("2024-03-12T10:00:00Z");

    /** What a command came to. */
    record Outcome(int code, String out, String err) {}

    final Path config;
    final Path knowledge;
    final Path data;
    private final Map<String, String> environment = new HashMap<>();
    private int commands;
    private String piped = "";

    CommandLineUser(Path home) throws IOException {
        config = Files.createDirectories(home.resolve("config"));
        knowledge = Files.createDirectories(home.resolve("knowledge"));
        data = home.resolve("data");
    }

    CommandLineUser writes(String path, String text) throws IOException {
        Path file = knowledge.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    CommandLineUser sets(String settings) throws IOException {
        Files.writeString(config.resolve("attache.yaml"), settings);
        return this;
    }

    CommandLineUser exports(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Pipes a text into the next commands. */
    CommandLineUser pipes(String text) {
        piped = text;
        return this;
    }

    /**
     * Runs a command in this user's folders, on March 12, 2024, each a second after the one before, piped into a file.
     */
    Outcome runs(String command, String... arguments) {
        return runs(new ByteArrayOutputStream(), command, arguments);
    }

    /** The same, piped into something else. */
    Outcome runs(OutputStream out, String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                command,
                "--config",
                config.toString(),
                "--knowledge",
                knowledge.toString(),
                "--data",
                data.toString()));
        line.addAll(List.of(arguments));
        return types(line, out);
    }

    /** Types a whole command line. */
    Outcome types(List<String> line) {
        return types(line, new ByteArrayOutputStream());
    }

    private Outcome types(List<String> line, OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Screen.View(false, false, false, 100));
        Wiring wiring = new Wiring(Path.of(""), environment, InstantSource.fixed(FIRST.plusSeconds(commands++)));
        int code = Terminal.run(line.toArray(String[]::new), wiring, screen);
        return new Outcome(code, out.toString(), err.toString(StandardCharsets.UTF_8));
    }
}
