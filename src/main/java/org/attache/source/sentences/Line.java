package org.attache.source.sentences;

import static org.attache.source.sentences.Punctuation.isSpace;

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
        /** Blank, or a mark: rules, fences, link definitions, images. */
        NOTHING,
        HEADING,
        /** The head of a table. */
        COLUMNS,
        TEXT,
        ITEM,
        ROW;

        /** Whether it is no part of a block. */
        boolean isLabel() {
            return this == NOTHING || this == HEADING || this == COLUMNS;
        }
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

    /**
     * A line of a text.
     *
     * @param start where it begins, behind block-quote markers and white space
     * @param end where it ends, without white space
     */
    static Line of(String text, int start, int end, int depth) {
        if (start == end) {
            return nothing(start, end);
        }
        Matcher markup = MARK.matcher(text).region(start, end);
        if (end - start <= MARKUP && markup.matches()) {
            return nothing(start, end);
        }
        if (markup.usePattern(HEADING).lookingAt()) {
            return new Line(Kind.HEADING, start, start, end, 0);
        }
        if (markup.usePattern(LIST_MARKER).lookingAt()) {
            return new Line(Kind.ITEM, start, markup.end(), end, depth);
        }
        return text.charAt(start) == '|' && end - start > 2
                ? row(text, start, end, depth)
                : new Line(Kind.TEXT, start, start, end, depth);
    }

    /** This line above another, which may make it a heading or the head of a table. */
    Line above(Line next, String text) {
        boolean labelled = next.end > next.bare
                && next.end - next.bare <= MARKUP
                && switch (kind) {
                    case TEXT -> is(UNDERLINE, next, text) && !endsSentence(text);
                    case ROW -> is(TABLE_RULE, next, text);
                    case ITEM, NOTHING, HEADING, COLUMNS -> false;
                };
        return labelled ? new Line(kind == Kind.ROW ? Kind.COLUMNS : Kind.HEADING, bare, start, end, 0) : this;
    }

    private static boolean is(Pattern markup, Line line, String text) {
        return markup.matcher(text).region(line.bare, line.end).matches();
    }

    private static Line nothing(int start, int end) {
        return new Line(Kind.NOTHING, start, start, end, 0);
    }

    private static Line row(String text, int start, int end, int depth) {
        int from = Punctuation.skipSpace(text, start + 1, end);
        int to = text.charAt(end - 1) == '|' ? Punctuation.trimEnd(text, from, end - 1) : end;
        return new Line(Kind.ROW, start, from, Math.max(from, to), depth);
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
