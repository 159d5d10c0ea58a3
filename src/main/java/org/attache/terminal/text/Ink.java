package org.attache.terminal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks parts of a text for the eye, where a terminal shows it (ECMA-48, Select Graphic Rendition). */
public enum Ink {
    PLAIN,
    COLOUR;

    private static final Pattern MARK = Pattern.compile("\\[\\d+]");

    /** What matters most. */
    String bold(String text) {
        return painted(text, 1, 22);
    }

    /** What is there to look up. */
    String faint(String text) {
        return painted(text, 2, 22);
    }

    /** The number under which a source stands. */
    public String mark(String text) {
        return painted(text, 36, 39);
    }

    /** What comes in. */
    String added(String text) {
        return painted(text, 32, 39);
    }

    /** What goes. */
    String gone(String text) {
        return painted(text, 31, 39);
    }

    /** What somebody should look at. */
    String noted(String text) {
        return painted(text, 33, 39);
    }

    /** The text with every citation mark as {@link #mark}. */
    String marks(String text) {
        return MARK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mark(found.group())));
    }

    /** Each line for itself, so that a pager that begins in the middle shows it right. */
    private String painted(String text, int begin, int end) {
        return this == PLAIN || text.isEmpty()
                ? text
                : text.lines()
                        .map(line -> "\u001b[" + begin + "m" + line + "\u001b[" + end + "m")
                        .collect(Collectors.joining("\n"));
    }
}
