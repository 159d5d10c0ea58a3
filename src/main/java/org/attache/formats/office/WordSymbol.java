package org.attache.formats.office;

/** A character that Word takes from a font of symbols (ISO/IEC 29500-1, section 17.3.3.30). */
final class WordSymbol {

    /** Where fonts of symbols have their characters, beyond those of Unicode. */
    private static final int PRIVATE = 0xF000;

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
            return Character.isLetterOrDigit(point) || isMark(point) ? Character.toString(point) : " ";
        }
        int place = point - PRIVATE;
        // The font Symbol has the digits and most marks where ASCII has them, but Greek in place of the letters.
        boolean isText = font.equals("Symbol") && place >= ' ' && place <= '?';
        return isText ? Character.toString(place) : " ";
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }
}
