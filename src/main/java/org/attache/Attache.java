package org.attache;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.logging.LogManager;
import org.attache.terminal.Screen;
import org.attache.terminal.Terminal;

/** The program: one command line in, one exit code out. */
public final class Attache {

    private static final int NARROWEST = 40;

    private Attache() {}

    public static void main(String[] arguments) {
        logQuietly();
        Screen screen = new Screen(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("attache.colour"),
                Boolean.getBoolean("attache.progress"),
                Math.max(NARROWEST, Integer.getInteger("attache.columns", 100)));
        Wiring wiring = new Wiring(System.getenv(), InstantSource.system());
        System.exit(Terminal.run(arguments, wiring, screen));
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

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
