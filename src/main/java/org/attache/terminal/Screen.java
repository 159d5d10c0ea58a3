package org.attache.terminal;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results alone
 * @param err progress and everything else that is said
 * @param colour whether a person looks at the results
 * @param progress whether a person looks at the progress
 * @param columns the width of the terminal
 */
public record Screen(PrintStream out, PrintStream err, boolean colour, boolean progress, int columns) {

    Ink ink() {
        return colour ? Ink.COLOUR : Ink.PLAIN;
    }

    void result(String text) {
        out.println(text);
        out.flush();
    }

    /** Says something that is no result. */
    void say(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
