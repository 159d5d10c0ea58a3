package org.attache.formats.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a page, in points from the page's upper left corner.
 *
 * @param page counted from 0
 * @param cells its words, parted at wide gaps, from left to right
 * @param y its baseline
 * @param size of its largest letters
 * @param pageHeight how high the page is
 */
record PdfLine(int page, List<PdfCell> cells, float y, float size, float pageHeight) {

    /** Symbol fonts have their bullets where Unicode has no letters. */
    private static final String BULLETS = "[•‣◦▪●○–—*\\uE000-\\uF8FF-]";

    private static final Pattern BULLET = Pattern.compile("^" + BULLETS + "\\s+(?=\\S)");
    private static final Pattern ITEM =
            Pattern.compile("(?:" + BULLETS + "|\\d{1,2}[.)]|\\(?\\p{Ll}\\))[ \\t]+(?=\\S)");

    PdfLine {
        cells = List.copyOf(cells);
    }

    /** Where it begins. */
    float x() {
        return cells.getFirst().x();
    }

    /** Where it ends. */
    float end() {
        return cells.getLast().end();
    }

    /** Its words; wide gaps are tabs. */
    String text() {
        return cells.stream().map(PdfCell::text).collect(Collectors.joining("\t"));
    }

    /** The same line with some of its cells. */
    PdfLine with(List<PdfCell> some) {
        return new PdfLine(page, some, y, size, pageHeight);
    }

    /** Whether wide gaps make it a row of a table; that behind the marker of an item does not. */
    boolean isRow() {
        return cells.size() > 2
                || (cells.size() == 2 && !cells.getFirst().text().matches("[^\\p{L}]{1,4}|\\(?\\p{L}[.)]"));
    }

    /** Whether it begins with the marker of a list item. */
    boolean isItem() {
        return ITEM.matcher(text()).lookingAt();
    }

    /** The words behind the bullet, where it begins with one; a number stays. */
    static String withoutBullet(String paragraph) {
        return BULLET.matcher(paragraph).replaceFirst("");
    }

    /** Whether a sentence may end with it. */
    boolean endsSentence() {
        return text().stripTrailing().matches("(?s).*[.!?:;…][\"'”’»)\\]]*\\d{0,2}");
    }

    String words() {
        return text().replaceAll("\\s+", " ").strip();
    }
}
