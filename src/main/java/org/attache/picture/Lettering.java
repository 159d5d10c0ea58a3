package org.attache.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** The letters of a picture: a font that the program brings along, so that pictures are the same on every machine. */
final class Lettering {

    /** It comes with PDFBox and has the letters of Latin, Greek, Cyrillic and Hebrew. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final class Loaded {
        static final Font SANS = load();
    }

    private Lettering() {}

    static Font of(float size) {
        return Loaded.SANS.deriveFont(size);
    }

    /** The text, ended by an ellipsis where it is wider than so many pixels; empty where not even that fits. */
    static String cut(String text, Graphics2D graphics, double width) {
        if (graphics.getFontMetrics().stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0
                && graphics.getFontMetrics().stringWidth(text.substring(0, end).stripTrailing() + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
    }

    /** Letters that the font lacks are drawn in one of the machine's, where there is one. */
    static Font fitting(String text, Font font) {
        return font.canDisplayUpTo(text) < 0 ? font : ofMachine(font.getSize()).orElse(font);
    }

    /** Whether there is a font with all letters of a text. */
    static boolean canWrite(String text) {
        Font font = of(12);
        return font.canDisplayUpTo(text) < 0 || fitting(text, font).canDisplayUpTo(text) < 0;
    }

    /** Java fails in several ways where a machine has no fonts at all, or nothing to find them with. */
    private static Optional<Font> ofMachine(int size) {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
            font.canDisplay('a');
            return Optional.of(font);
        } catch (LinkageError | InternalError | RuntimeException none) {
            return Optional.empty();
        }
    }

    private static Font load() {
        try (InputStream file = Objects.requireNonNull(Lettering.class.getResourceAsStream(FONT), FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the program lacks its font", e);
        }
    }
}
