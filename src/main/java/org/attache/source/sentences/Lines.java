package org.attache.source.sentences;

import org.jspecify.annotations.Nullable;

/** The lines of a text in their order, one at a time, so that a text of millions of lines takes no memory for them. */
final class Lines {

    private final String text;
    private int read;
    /** The line that is next; whether it is a heading shows in the one behind it. */
    private @Nullable Line waiting;

    Lines(String text) {
        this.text = text;
        this.waiting = read();
    }

    /** The next line; null behind the last. */
    @Nullable
    Line next() {
        Line line = waiting;
        waiting = read();
        return line == null || waiting == null ? line : line.above(waiting, text);
    }

    private @Nullable Line read() {
        if (read > text.length()) {
            return null;
        }
        int to = read;
        while (to < text.length() && !Punctuation.isLineBreak(text.charAt(to))) {
            to++;
        }
        int depth = 0;
        int start = Punctuation.skipSpace(text, read, to);
        while (start < to && text.charAt(start) == '>') {
            depth++;
            start = Punctuation.skipSpace(text, start + 1, to);
        }
        read = text.startsWith("\r\n", to) ? to + 2 : to + 1;
        return Line.of(text, start, Punctuation.trimEnd(text, start, to), depth);
    }
}
