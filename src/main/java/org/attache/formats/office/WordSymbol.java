package org.attache.formats.office;

import java.util.regex.Pattern;

/** A character that Word takes from a font of symbols (ISO/IEC 29500-1, section 17.3.3.30). */
final class WordSymbol {

    /** Where fonts of symbols have their characters, beyond those of Unicode. */
    private static final int PRIVATE = 0xF000;

    /** Letters, digits and marks. */
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{Nd}\\p{P}\\p{Sm}&&[^\\p{Pc}]]");

    private WordSymbol() {}

    /**
     * The character as text; a space for a picture, so that the words beside it stay apart.
     *
     * @param code in hexadecimal digits
     */
    static String of(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return " ";
        }
        int point = Integer.parseInt(code, 16);
        if (point < PRIVATE) {
            String character = Character.toString(point);
            return TEXT.matcher(character).matches() ? character : " ";
        }
        int place = point - PRIVATE;
        // The font Symbol has the digits and most marks where ASCII has them, but Greek in place of the letters.
        boolean isText = font.equals("Symbol") && place >= ' ' && place <= '?';
        return isText ? Character.toString(place) : " ";
    }
}
