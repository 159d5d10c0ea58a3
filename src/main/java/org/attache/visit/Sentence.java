package org.attache.visit;

import java.util.BitSet;
import java.util.List;
import org.attache.geography.Countries;
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
        dates.nearest().forEach(date -> mark(inDate, tokens, date.start(), date.end()));
        BitSet inCountry = new BitSet();
        countries.forEach(found -> mark(inCountry, tokens, found.start(), found.end()));
        return new Sentence(statement, tokens, dates, countries, inDate, inCountry);
    }

    private static void mark(BitSet marked, List<Token> tokens, int start, int end) {
        for (int i = 0; i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (tokens.get(i).end() > start) {
                marked.set(i);
            }
        }
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
