package org.attache.discord.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns foreign text into text that Discord shows as it stands: no markup, mention, link or preview comes of it, and no
 * character changes the direction of reading. Lengths are in UTF-16 units, never fewer than the characters Discord
 * counts.
 */
public final class DiscordText {

    /** The longest message that Discord takes. */
    public static final int MESSAGE = 2_000;

    private static final String ELLIPSIS = "…";

    /** Marks, embeddings and isolates of the bidirectional algorithm (UAX #9), zero-width space, BOM and tags. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\x{E0000}-\\x{E007F}]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    /** With what makes an address a link, and one of an invitation even where it names no protocol. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\*_~`|<>#\\[\\]]|:(?=//)|\\.(?=gg/)|/(?=invite/)", Pattern.CASE_INSENSITIVE);

    /** A backslash does not undo these for every client, a zero-width space does. */
    private static final Pattern EVERYBODY = Pattern.compile("@(?=everyone|here)", Pattern.CASE_INSENSITIVE);

    private DiscordText() {}

    /** The text on one line, for places where Discord interprets nothing, such as menus. */
    public static String plain(String text) {
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The text on one line, with everything escaped that Discord would interpret. */
    public static String escaped(String text) {
        return EVERYBODY
                .matcher(MARKUP.matcher(plain(text)).replaceAll("\\\\$0"))
                .replaceAll("@\u200B");
    }

    /**
     * The escaped text, cut at a word boundary and ended by an ellipsis where it is longer than it may be.
     *
     * @param longest how long the result may be, escapes and ellipsis included
     */
    public static String escaped(String text, int longest) {
        String escaped = escaped(text);
        if (escaped.length() <= longest) {
            return escaped;
        }
        int room = longest - ELLIPSIS.length();
        int blank = escaped.lastIndexOf(' ', room);
        int cut = blank > room / 2 ? blank : insideWord(escaped, room);
        return escaped.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    /** A place to cut that leaves neither half an escape nor half a character. */
    private static int insideWord(String escaped, int room) {
        int cut = Character.isHighSurrogate(escaped.charAt(room - 1)) ? room - 1 : room;
        int backslashes = 0;
        while (backslashes < cut && escaped.charAt(cut - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return cut - backslashes % 2;
    }

    /** As many of the lines as fit, and how many do not. */
    public static String lines(List<String> lines, int room) {
        String all = String.join("\n", lines);
        if (all.length() <= room) {
            return all;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String more = ELLIPSIS + " and " + (lines.size() - i) + " more";
            if (text.length() + lines.get(i).length() + 1 + more.length() > room) {
                return text.length() + more.length() <= room ? text + more : text.toString();
            }
            text.append(lines.get(i)).append("\n");
        }
        return text.toString();
    }
}
