package org.attache.formats.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a text file into its text: no byte order mark, every line end a line feed, nothing else changed.
 * Bytes are never replaced or dropped; what cannot be decoded for certain is refused.
 */
public final class TextDecoder {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final List<String> MAGIC =
            List.of("%PDF-", "PK\3\4", "{\\rtf", "\u0089PNG", "GIF8", "ÿØÿ", "ÐÏ\u0011à");

    private TextDecoder() {}

    public static String decode(byte[] bytes) throws RefusedFile {
        return decode(bytes, Optional.empty());
    }

    /**
     * The text of bytes that are said to be in a charset. Bytes that are valid UTF-8 are that, whatever is said of
     * them, unless the charset is one whose letters look like ASCII.
     */
    public static String decode(byte[] bytes, Optional<Charset> said) throws RefusedFile {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (MAGIC.stream().anyMatch(start::startsWith)) {
            throw notText();
        }
        String text = said.filter(charset -> charset.name().startsWith("ISO-2022"))
                .flatMap(charset -> strict(bytes, charset))
                .or(() -> unicode(bytes, start))
                .or(() -> said.flatMap(charset -> strict(bytes, charset)))
                .or(() -> LegacyCharset.decode(bytes))
                .orElseThrow(() ->
                        new RefusedFile("is not UTF-8 and does not show in which charset it is; save it as UTF-8"));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int i = 0; i < unmarked.length(); i++) {
            if (isBinary(unmarked.charAt(i))) {
                throw notText();
            }
        }
        return LINE_END.matcher(unmarked).replaceAll("\n");
    }

    /** Whether no text has this control character; tabs, line and page ends and escapes occur in some. */
    private static boolean isBinary(char c) {
        return c == 0x7F || (c < ' ' && c != 0x1B && (c < '\b' || c > '\r'));
    }

    private static Optional<String> unicode(byte[] bytes, String start) {
        if (start.startsWith("þÿ") || zeros(bytes, 0)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        if (start.startsWith("ÿþ") || zeros(bytes, 1)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        return strict(bytes, StandardCharsets.UTF_8);
    }

    /** Whether most bytes in one half of the pairs are zero and none in the other: Latin text in UTF-16. */
    private static boolean zeros(byte[] bytes, int half) {
        int zero = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 != half) {
                    return false;
                }
                zero++;
            }
        }
        return zero > bytes.length / 4;
    }

    /** The text, or empty where some bytes mean nothing in this charset. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Without the buffer of a decoder, which is larger than the text.
            String text = new String(bytes, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static RefusedFile notText() {
        return new RefusedFile("is not text; give it the ending of its format or remove it");
    }
}
