package org.attache.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Breaks text to fit a terminal: at white space, and beside the wide characters of scripts that have none. */
public final class Wrapped {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A citation mark or a dot between parts, which stays on the line of the word that it follows. */
    private static final Pattern MARK = Pattern.compile("\\[\\d+].*|·");

    /** Wide punctuation that begins no line, and that ends none (after JIS X 4051). */
    private static final String NOT_FIRST = "、。，．：；！？）］｝」』】》〉〕・ー～々";

    private static final String NOT_LAST = "（［｛「『【《〈〔";

    private Wrapped() {}

    /**
     * The text in lines of at most so many columns; a longer word without a place to break gets a line of its own.
     *
     * @param indent what every line begins with; it counts to the width
     */
    static String text(String text, String indent, int width) {
        return text(text, indent, indent, width);
    }

    /** The same with another beginning for the first line, as wide as the indent. */
    static String text(String text, String first, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int room = width - columns(first);
        boolean empty = true;
        for (Piece piece : pieces(text)) {
            int needed = columns(piece.text()) + (piece.spaced() && !empty ? 1 : 0);
            if (needed > room && !empty) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                room = width - columns(indent);
                needed = columns(piece.text());
                empty = true;
            }
            line.append(piece.spaced() && !empty ? " " : "").append(piece.text());
            room -= needed;
            empty = false;
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /** How many columns a terminal gives the text: two for a wide character, none for a combining mark. */
    public static int columns(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /** The text, cut to so many columns and ended by an ellipsis where it is longer. */
    public static String cut(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int room = columns - 1;
        for (int c : text.codePoints().toArray()) {
            room -= Math.max(0, WCWidth.wcwidth(c));
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.toString().stripTrailing() + "…";
    }

    /** What stays together on a line, and whether a blank stands before it. */
    private record Piece(String text, boolean spaced) {}

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : SPACE.split(text.strip())) {
            if (MARK.matcher(word).matches() && !pieces.isEmpty()) {
                Piece before = pieces.removeLast();
                pieces.add(new Piece(before.text() + " " + word, before.spaced()));
            } else {
                addWord(pieces, word);
            }
        }
        return pieces;
    }

    private static void addWord(List<Piece> pieces, String word) {
        int[] characters = word.codePoints().toArray();
        boolean spaced = true;
        int start = 0;
        for (int i = 1; i < characters.length; i++) {
            if (isBreak(characters[i - 1], characters[i])) {
                pieces.add(new Piece(new String(characters, start, i - start), spaced));
                spaced = false;
                start = i;
            }
        }
        pieces.add(new Piece(new String(characters, start, characters.length - start), spaced));
    }

    /** Never before a combining mark, and never inside an emoji that a zero-width joiner holds together. */
    private static boolean isBreak(int before, int after) {
        return WCWidth.wcwidth(after) > 0
                && before != 0x200d
                && (WCWidth.wcwidth(before) == 2 || WCWidth.wcwidth(after) == 2)
                && NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0;
    }
}
