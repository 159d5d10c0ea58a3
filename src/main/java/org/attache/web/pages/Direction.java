package org.attache.web.pages;

/**
 * Keeps words that are written from right to left from turning around what stands beside them (Unicode Standard Annex
 * #9). Pure.
 */
final class Direction {

    private Direction() {}

    /**
     * How a text of the program runs: as English does, wherever its first name is from; {@code auto} without a Latin
     * word.
     */
    static String of(String text) {
        return text.codePoints().anyMatch(Direction::isLeftToRight) ? "ltr" : "auto";
    }

    /** A text as HTML, in which quotations and names that run from right to left are isolated. */
    static String isolated(String text) {
        StringBuilder html = new StringBuilder();
        int told = 0;
        int start = next(text, 0);
        while (start < text.length()) {
            int opened = text.lastIndexOf('“', start);
            int closed = text.indexOf('”', start);
            boolean isQuoted = opened >= told
                    && closed > start
                    && text.substring(opened, start).indexOf('”') < 0;
            int from = isQuoted ? opened + 1 : start;
            int end = isQuoted ? closed : end(text, start);
            html.append(SafeHtml.of(text.substring(told, from)))
                    .append("<bdi>")
                    .append(SafeHtml.of(text.substring(from, end)))
                    .append("</bdi>");
            told = end;
            start = next(text, end);
        }
        return html.append(SafeHtml.of(text.substring(told))).toString();
    }

    /** Where the next word from right to left begins; the length where there is none. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isRightToLeft(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Behind the last word from right to left that no other word parts from the first. */
    private static int end(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length() && !isLeftToRight(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isRightToLeft(point)) {
                end = at;
            }
        }
        return end;
    }

    private static boolean isLeftToRight(int point) {
        return Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
