package org.attache;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.LogManager;
import org.attache.terminal.Failures;
import org.attache.terminal.Terminal;
import org.attache.terminal.screen.Screen;

/** The program: one command line in, one exit code out. */
public final class Attache {

    /** The width of text where no terminal says another. */
    private static final int COLUMNS = 100;

    private static final String LOGS = "java.util.logging.manager";

    private Attache() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        logToTheEnd();
        logQuietly();
        Garbage.watch();
        Screen screen = new Screen(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                new Screen.View(
                        Boolean.getBoolean("attache.asks"),
                        Boolean.getBoolean("attache.colour"),
                        Boolean.getBoolean("attache.progress"),
                        Integer.getInteger("attache.columns", COLUMNS)));
        try {
            Path home = Path.of(System.getProperty("attache.home", ""));
            return Terminal.run(arguments, new Wiring(home, System.getenv(), InstantSource.system()), screen);
        } catch (RuntimeException | Error broken) {
            return Failures.tell(broken, screen);
        }
    }

    /** Unless the user chose otherwise. The name alone: the class itself would have the JDK choose its own first. */
    private static void logToTheEnd() {
        if (System.getProperty(LOGS) == null) {
            System.setProperty(LOGS, "org.attache.LastingLogs");
        }
    }

    /** Warnings of the libraries, one line each, to standard error; unless the user has a configuration. */
    private static void logQuietly() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream settings = Attache.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks its logging.properties", e);
        }
    }
}
