package org.attache.formats.file;

/** Makes text out of what parsers give: control characters and halves of characters are none. */
public final class Characters {

    private Characters() {}

    /**
     * The text without control characters (but line feeds and tabs) and without characters that only hint at layout
     * (soft hyphens, zero-width spaces, byte order marks). Half a surrogate pair becomes U+FFFD.
     */
    public static String clean(String text) {
        int bad = 0;
        while (bad < text.length() && isPlain(text, bad)) {
            bad++;
        }
        if (bad == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, bad);
        for (int i = bad; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(text, i)) {
                clean.append(c);
            } else if (Character.isSurrogate(c)) {
                clean.append('\uFFFD');
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n'
                || c == '\t'
                || !(Character.isISOControl(c) || c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c >= '\uFFFE');
    }
}
