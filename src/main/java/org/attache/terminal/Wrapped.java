package org.attache.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at white space to fit a terminal. */
final class Wrapped {

    private Wrapped() {}

    /**
     * The text in lines of at most so many characters; a longer word gets a line of its own.
     *
     * @param indent what every line begins with; it counts to the width
     */
    static String text(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
