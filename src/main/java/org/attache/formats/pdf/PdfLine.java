package org.attache.formats.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page, in points from the page's upper left corner.
 *
 * @param page counted from 0
 * @param x where it begins
 * @param end where it ends
 * @param y its baseline
 * @param size of its largest letters
 * @param text its words; wide gaps are tabs
 * @param pageHeight how high the page is
 */
record PdfLine(int page, float x, float end, float y, float size, String text, float pageHeight) {

    /** Symbol fonts have their bullets where Unicode has no letters. */
    private static final String BULLETS = "[•‣◦▪●○–—*\\uE000-\\uF8FF-]";

    private static final Pattern BULLET = Pattern.compile("^" + BULLETS + "\\s+(?=\\S)");
    private static final Pattern ITEM =
            Pattern.compile("(?:" + BULLETS + "|\\d{1,2}[.)]|\\(?\\p{Ll}\\))[ \\t]+(?=\\S)");

    /** Its cells, where it is a row of a table. */
    List<String> cells() {
        return Arrays.stream(text.split("\t"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Whether wide gaps make it a row of a table; that behind the marker of an item does not. */
    boolean isRow() {
        List<String> cells = cells();
        return cells.size() > 2 || (cells.size() == 2 && !cells.getFirst().matches("[^\\p{L}]{1,4}|\\(?\\p{L}[.)]"));
    }

    /** Whether it begins with the marker of a list item. */
    boolean isItem() {
        return ITEM.matcher(text).lookingAt();
    }

    /** The words behind the bullet, where it begins with one; a number stays. */
    static String withoutBullet(String paragraph) {
        return BULLET.matcher(paragraph).replaceFirst("");
    }

    /** Whether a sentence may end with it. */
    boolean endsSentence() {
        return text.stripTrailing().matches("(?s).*[.!?:;…][\"'”’»)\\]]*\\d{0,2}");
    }

    String words() {
        return text.replaceAll("\\s+", " ").strip();
    }
}
