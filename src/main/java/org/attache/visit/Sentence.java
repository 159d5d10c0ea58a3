package org.attache.visit;

import java.util.BitSet;
import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement cut into tokens, with its dates and countries.
 *
 * @param dates days without a year are the nearest ones, weekdays the last ones
 * @param futureDates the same expressions, weekdays being the next ones
 * @param inDate the tokens that belong to a date
 * @param inCountry the tokens that belong to the name or adjective of a country
 */
record Sentence(
        Statement statement,
        List<Token> tokens,
        List<DateMention> dates,
        List<DateMention> futureDates,
        List<Countries.Found> countries,
        BitSet inDate,
        BitSet inCountry) {

    static Sentence of(Statement statement) {
        String text = statement.words();
        List<Token> tokens = Token.of(text);
        var published = statement.origin().provenance().published();
        List<DateMention> dates = DateFinder.find(text, new Anchor(published, Sense.NEAREST));
        List<DateMention> futureDates = DateFinder.find(text, new Anchor(published, Sense.FUTURE));
        List<Countries.Found> countries = Countries.find(text);
        BitSet inDate = new BitSet();
        BitSet inCountry = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            inDate.set(i, dates.stream().anyMatch(date -> overlaps(token, date.start(), date.end())));
            inCountry.set(i, countries.stream().anyMatch(found -> overlaps(token, found.start(), found.end())));
        }
        return new Sentence(statement, tokens, dates, futureDates, countries, inDate, inCountry);
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
