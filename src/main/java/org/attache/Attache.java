package org.attache;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.attache.terminal.Screen;
import org.attache.terminal.Terminal;

/** The program: one command line in, one exit code out. */
public final class Attache {

    private static final int NARROWEST = 40;

    private Attache() {}

    public static void main(String[] arguments) {
        Screen screen = new Screen(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("attache.colour"),
                Boolean.getBoolean("attache.progress"),
                Math.max(NARROWEST, Integer.getInteger("attache.columns", 100)));
        Wiring wiring = new Wiring(System.getenv(), InstantSource.system());
        System.exit(Terminal.run(arguments, wiring, screen));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
