package org.attache.dates.grammar;

import java.util.List;
import java.util.Locale;

/** The tokens of a text; places outside it hold {@link Kind#NONE}. */
public record Tokens(String text, List<Token> list) {

    private static final Token NONE = new Token(Kind.NONE, 0, 0, 0);

    public static Tokens of(String text) {
        return new Tokens(text, new Lexer(text).tokens());
    }

    /** Whether any token can begin or name a date; most sentences have none. */
    public boolean mayHoldDate() {
        return list.stream().anyMatch(token -> token.kind().namesDate());
    }

    public int size() {
        return list.size();
    }

    public Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : NONE;
    }

    Kind kind(int index) {
        return at(index).kind();
    }

    int value(int index) {
        return at(index).value();
    }

    public boolean is(int index, Kind kind) {
        return at(index).kind() == kind;
    }

    /** The next place after an optional token of this kind. */
    int skip(int index, Kind kind) {
        return is(index, kind) ? index + 1 : index;
    }

    /** The token in small letters; empty outside the text. */
    public String word(int index) {
        Token token = at(index);
        return text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
    }

    boolean isCapital(int index) {
        Token token = at(index);
        return token.end() > token.start() && Character.isUpperCase(text.charAt(token.start()));
    }

    /** Whether no space parts this token from the next. */
    boolean touchesNext(int index) {
        return index >= 0
                && index + 1 < list.size()
                && at(index).end() == at(index + 1).start();
    }

    public boolean isMark(int index, char mark) {
        Token token = at(index);
        return token.kind() == Kind.MARK && text.charAt(token.start()) == mark;
    }
}
