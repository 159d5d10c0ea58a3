package org.attache.visit;

import java.util.BitSet;
import java.util.List;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement cut into tokens, with its dates and countries.
 *
 * @param inDate the tokens that belong to a date
 * @param inCountry the tokens that belong to the name or adjective of a country
 */
record Sentence(
        Statement statement,
        List<Token> tokens,
        StatementDates dates,
        List<Countries.Found> countries,
        BitSet inDate,
        BitSet inCountry) {

    /**
     * Reads a statement.
     *
     * @param month the month that the text before has named last; null for none
     */
    static Sentence of(Statement statement, StatementDates.@Nullable Month month) {
        String text = statement.words();
        List<Token> tokens = Token.of(text);
        StatementDates dates = StatementDates.of(statement, month);
        List<Countries.Found> countries = Countries.find(text);
        BitSet inDate = new BitSet();
        BitSet inCountry = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            inDate.set(i, dates.nearest().stream().anyMatch(date -> overlaps(token, date.start(), date.end())));
            inCountry.set(i, countries.stream().anyMatch(found -> overlaps(token, found.start(), found.end())));
        }
        return new Sentence(statement, tokens, dates, countries, inDate, inCountry);
    }

    private static boolean overlaps(Token token, int start, int end) {
        return token.start() < end && token.end() > start;
    }

    String text() {
        return statement.words();
    }

    int size() {
        return tokens.size();
    }

    /** The token there; null before the first and after the last one. */
    @Nullable
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    boolean is(int index, String word) {
        Token token = at(index);
        return token != null && token.is(word);
    }

    boolean has(int index, Lexicon list) {
        Token token = at(index);
        return token != null && list.has(token);
    }

    /** The characters from a token up to another one, exclusive. */
    String slice(int from, int until) {
        return text().substring(tokens.get(from).start(), tokens.get(until - 1).end());
    }
}
