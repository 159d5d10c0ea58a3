package org.attache.formats.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** In which character set the bytes of a rich text are: that of the file, or that of a font (\\fcharset). */
final class RtfCharsets {

    /** Code pages of Windows by the numbers that fonts name. */
    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private static final int WESTERN = 1252;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private Charset file = page(WESTERN);
    private int described = -1;

    void file(int page) {
        file = page(page);
    }

    /** Begins the description of a font. */
    void describe(int font) {
        described = font;
    }

    void fontSet(int set) {
        Integer page = PAGES.get(set);
        if (page != null) {
            fonts.put(described, page(page));
        }
    }

    void add(int value) {
        pending.write(value);
    }

    /** The words of the bytes since the last time, as a font shows them. */
    String take(int font) {
        if (pending.size() == 0) {
            return "";
        }
        String words = new String(pending.toByteArray(), fonts.getOrDefault(font, file));
        pending.reset();
        return words;
    }

    private static Charset page(int number) {
        for (String name : new String[] {"windows-" + number, "Cp" + number, "x-windows-" + number}) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // The next name may be the one that this platform knows.
            }
        }
        return Charset.forName("windows-" + WESTERN);
    }
}
