package org.attache.h2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java process that runs a class of the tests, and talks with this one in lines. */
public final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one.
     *
     * @param shell what a shell does before it becomes the process; empty for nothing
     */
    public static OtherProcess start(String shell, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                shell + "exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Djava.util.logging.config.file=" + Path.of("src/test/resources/org/attache/h2/quiet.properties"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public long pid() {
        return process.pid();
    }

    /** The next line that it says; null once it has ended. */
    public String hear() throws IOException {
        return lines.readLine();
    }

    public void tell(String line) {
        PrintStream out = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        out.println(line);
    }

    /** Ends it as {@code kill -9} does; what it said before can still be heard. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
