package org.attache.dates.grammar;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens, in one pass. */
final class Lexer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        NumberLexer numbers = new NumberLexer(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                at = word(at);
            } else if (NumberLexer.isDigit(c)) {
                Token number = numbers.at(at);
                tokens.add(number);
                at = number.end();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at = space(at);
            } else if (isNoteMark(c)) {
                at++;
            } else {
                at = mark(at, c);
            }
        }
        return tokens;
    }

    /** Whether a character is a raised digit, which points to a note and is no part of a date. */
    private static boolean isNoteMark(char c) {
        return "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        CalendarWords.Entry entry = CalendarWords.of(text, start, end);
        tokens.add(
                entry == null
                        ? new Token(Kind.WORD, start, end, 0)
                        : new Token(entry.kind(), start, end, entry.value()));
        return end;
    }

    /** An empty line parts what stands before it from what follows. */
    private int space(int start) {
        int end = start;
        int lines = 0;
        while (end < text.length()
                && (Character.isWhitespace(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
            if (text.charAt(end) == '\n') {
                lines++;
            }
            end++;
        }
        if (lines > 1) {
            tokens.add(new Token(Kind.MARK, start, end, 0));
        }
        return end;
    }

    private int mark(int at, char c) {
        boolean possessive = (c == '\'' || c == '’')
                && at + 1 < text.length()
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
        int end = possessive ? at + 2 : at + 1;
        tokens.add(new Token(possessive ? Kind.POSSESSIVE : kind(c), at, end, 0));
        return end;
    }

    private static Kind kind(char c) {
        return switch (c) {
            case ',' -> Kind.COMMA;
            case '.' -> Kind.DOT;
            case '-', '‐', '‑', '‒', '–', '—' -> Kind.DASH;
            case '&' -> Kind.AND;
            default -> Kind.MARK;
        };
    }
}
