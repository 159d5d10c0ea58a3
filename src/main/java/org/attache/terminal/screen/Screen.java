package org.attache.terminal.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.attache.terminal.text.Ink;
import org.attache.terminal.text.Printable;

/**
 * Where a command reads and writes.
 *
 * @param in what somebody types, or a file of questions
 * @param out results alone
 * @param err progress and everything else that is said
 */
public record Screen(InputStream in, OutputStream out, PrintStream err, View view) {

    /** Draws the line that the cursor is on anew. */
    static final String LINE_ANEW = "\r\u001b[K";

    /**
     * What a person sees of it.
     *
     * @param asks whether a person types at {@code in} and reads {@code out}
     * @param colour whether {@code out} shows colours
     * @param progress whether a person looks at {@code err}
     * @param columns the width of the terminal
     */
    public record View(boolean asks, boolean colour, boolean progress, int columns) {}

    public Ink ink() {
        return view.colour() ? Ink.COLOUR : Ink.PLAIN;
    }

    public int columns() {
        return view.columns();
    }

    /**
     * Writes a result on lines of its own.
     *
     * @throws ResultLost if nobody takes it
     */
    public void result(String text) {
        bytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a result as it is.
     *
     * @throws ResultLost if nobody takes it
     */
    public void bytes(byte[] result) {
        try {
            out.write(result);
            out.flush();
        } catch (IOException e) {
            throw new ResultLost(e);
        }
    }

    /** Says something that is no result; nothing in it steers the terminal. */
    public void say(String sentences) {
        err.print((view.progress() ? LINE_ANEW : "") + Printable.lines(sentences) + "\n");
        err.flush();
    }
}
