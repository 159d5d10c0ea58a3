package org.attache.formats.text;

import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;

/** Counts what a text says, and refuses what is too much while it still grows. */
final class FlowBounds {

    /** Tables within tables so deep nobody reads. */
    private static final int DEEPEST = 20;

    private final ReadLimits limits;

    /** What was said so far, also in tables and asides that have not ended yet. */
    private long chars;

    private long tableChars;
    private int statements;

    FlowBounds(ReadLimits limits) {
        this.limits = limits;
    }

    void addWords(int added) throws RefusedFile {
        chars += added;
        requireWithin(chars);
    }

    /** Counts a line of a table; one of no length is none. */
    void addRow(int length) throws RefusedFile {
        tableChars += length;
        requireWithin(tableChars);
        if (length > 0) {
            addStatement();
        }
    }

    void addStatement() throws RefusedFile {
        statements++;
        if (statements > limits.maxStatements()) {
            throw RefusedFile.tooManyStatements(limits.maxStatements());
        }
    }

    void requireWithin(long said) throws RefusedFile {
        if (said > limits.maxTextChars()) {
            throw RefusedFile.tooMuchText(limits.maxTextChars());
        }
    }

    void requireDepth(int depth) throws RefusedFile {
        if (depth > DEEPEST) {
            throw new RefusedFile("nests deeper than can be read; simplify it");
        }
    }
}
