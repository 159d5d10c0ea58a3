package org.attache.source;

import static org.attache.source.Punctuation.isSpace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a document, told by its Markdown.
 *
 * @param bare where it begins, behind block-quote markers but before a list marker
 * @param start where its words begin, behind all markers
 * @param end where its words end
 * @param depth how many block quotes it stands in
 */
record Line(Kind kind, int bare, int start, int end, int depth) {

    /** What a line says. */
    enum Kind {
        /** Blank, or a label or a mark: headings, rules, fences, link definitions, images, heads of tables. */
        NOTHING,
        TEXT,
        ITEM,
        ROW
    }

    /** Longer lines are no mere markup, and are kept from the regular expressions. */
    private static final int MARKUP = 1_000;

    private static final Pattern HEADING = Pattern.compile("#{1,6}(?=\\s|$)");
    private static final Pattern LIST_MARKER = Pattern.compile("(?:[-*+•‣◦▪]|\\d{1,3}[.)])\\s+(?=\\S)");
    private static final Pattern UNDERLINE = Pattern.compile("=+");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|[\\s|:-]*-[\\s|:-]*");
    private static final Pattern MARK = Pattern.compile("(?:[-*_=][ \\t]*){3,}|(?:`{3}|~{3}).*"
            + "|\\[[^]^][^]]*]:\\s*\\S+(?:\\s+[\"'(].*)?"
            + "|(?:\\[?!\\[[^]]*]\\([^)]*\\)(?:]\\([^)]*\\))?\\s*)+");

    /** All lines of a text in their order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Punctuation.isLineBreak(text.charAt(i))) {
                add(lines, text, start, i);
                if (text.startsWith("\r\n", i)) {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, int from, int to) {
        int depth = 0;
        int start = Punctuation.skipSpace(text, from, to);
        while (start < to && text.charAt(start) == '>') {
            depth++;
            start = Punctuation.skipSpace(text, start + 1, to);
        }
        int end = Punctuation.trimEnd(text, start, to);
        if (start == end) {
            lines.add(nothing(start));
            return;
        }
        Matcher markup = Pattern.compile("").matcher(text).region(start, end);
        boolean brief = end - start <= MARKUP;
        if (brief && !lines.isEmpty() && labels(markup, lines.getLast(), text)) {
            lines.set(lines.size() - 1, nothing(start));
        }
        if ((brief && markup.usePattern(MARK).matches())
                || markup.usePattern(HEADING).lookingAt()) {
            lines.add(nothing(start));
        } else if (markup.usePattern(LIST_MARKER).lookingAt()) {
            lines.add(new Line(Kind.ITEM, start, markup.end(), end, depth));
        } else if (text.charAt(start) == '|' && end - start > 2) {
            lines.add(row(text, start, end, depth));
        } else {
            lines.add(new Line(Kind.TEXT, start, start, end, depth));
        }
    }

    /** Whether the line under a matcher makes the line before it a heading, or the head of a table. */
    private static boolean labels(Matcher line, Line before, String text) {
        return switch (before.kind) {
            case TEXT -> line.usePattern(UNDERLINE).matches() && !before.endsSentence(text);
            case ROW -> line.usePattern(TABLE_RULE).matches();
            case ITEM, NOTHING -> false;
        };
    }

    private static Line nothing(int at) {
        return new Line(Kind.NOTHING, at, at, at, 0);
    }

    private static Line row(String text, int start, int end, int depth) {
        int from = Punctuation.skipSpace(text, start + 1, end);
        int to = text.charAt(end - 1) == '|' ? Punctuation.trimEnd(text, from, end - 1) : end;
        return new Line(Kind.ROW, from, from, Math.max(from, to), depth);
    }

    boolean endsSentence(String text) {
        int i = end - 1;
        while (i > start && !Character.isLetterOrDigit(text.charAt(i)) && !isSpace(text.charAt(i))) {
            if (Punctuation.isTerminator(text.charAt(i))) {
                return true;
            }
            i--;
        }
        return false;
    }

    int length() {
        return end - start;
    }
}
