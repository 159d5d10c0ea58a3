package org.attache.formats.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar at 75 octets (RFC 5545, 3.1), never within a letter. ical4j folds at a number of
 * letters, which are more octets in most languages.
 */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** A calendar of which no line is folded yet, with its lines folded. */
    static String of(String calendar) {
        StringBuilder folded = new StringBuilder();
        for (String line : calendar.split(END)) {
            fold(line, folded);
            folded.append(END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int room = OCTETS;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String letter = line.substring(at, line.offsetByCodePoints(at, 1));
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(END).append(' ');
                room = OCTETS - 1;
            }
            folded.append(letter);
            room -= octets;
        }
    }
}
