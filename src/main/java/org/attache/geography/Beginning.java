package org.attache.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence where some name begins, and what the tables hold of the words from there on.
 *
 * @param pieces the words from there on, as far as the words of some name go
 * @param country the longest name of a country there; null where there is none
 */
record Beginning(List<Piece> pieces, CountryTable.@Nullable Match country) {

    /** No known name has more pieces. */
    private static final int LONGEST = 8;

    private static final CountryTable COUNTRIES = Countries.table();
    private static final AreaTable AREAS = AreaTable.load();
    private static final CityTable CITIES = CityTable.load();

    /** Null where no name begins. */
    static @Nullable Beginning of(List<String> words, int at) {
        List<Piece> pieces = Piece.of(words, at, 1);
        if (pieces.isEmpty() || !mayBegin(pieces.getFirst())) {
            return null;
        }
        int count = 0;
        while (count < pieces.size() && pieces.size() < LONGEST && goesOn(pieces)) {
            count = pieces.size();
            pieces = Piece.of(words, at, count + 1);
        }
        return new Beginning(pieces, COUNTRIES.longest(tokens(pieces), 0));
    }

    private static boolean mayBegin(Piece first) {
        return CITIES.mayBegin(first.key())
                || AREAS.mayBegin(first.key())
                || COUNTRIES.mayBegin(first.token().folded());
    }

    private static boolean goesOn(List<Piece> pieces) {
        String key = key(pieces, pieces.size());
        return CITIES.goesOn(key) || AREAS.goesOn(key) || COUNTRIES.goesOn(tokens(pieces));
    }

    private static List<NameToken> tokens(List<Piece> pieces) {
        List<NameToken> tokens = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            tokens.add(piece.token());
        }
        return tokens;
    }

    private static String key(List<Piece> pieces, int count) {
        StringJoiner key = new StringJoiner(" ");
        for (Piece piece : pieces.subList(0, count)) {
            key.add(piece.key());
        }
        return key.toString();
    }

    /** The states of a code, as "NY" and "Calif." stand behind a city; none where it is none. */
    static List<Located> code(String word) {
        return AREAS.withCode(word);
    }

    /** The name that the first pieces are; null where they are none. */
    @Nullable
    Name name(int count) {
        int length = pieces.get(count - 1).at() - pieces.getFirst().at() + 1;
        CountryTable.Match match =
                country != null && country.end() == count && !country.country().isEmpty() ? country : null;
        boolean small = match != null && match.rule() != CountryTable.Case.ANY;
        String key = key(pieces, count);
        List<AreaTable.Area> areas = AREAS.find(key);
        boolean adjectiveOfArea = !areas.isEmpty() && areas.getFirst().adjective();
        if (match != null && match.adjective() && !adjectiveOfArea) {
            return new Name(length, List.of(Likelihood.located(match)), true, match.common(), small);
        }
        CityTable.Named cities = CITIES.find(key);
        if (match == null && areas.isEmpty() && cities.cities().isEmpty()) {
            return null;
        }
        boolean common = match != null
                ? match.common()
                : areas.isEmpty() ? cities.common() : areas.getFirst().common();
        return new Name(length, Likelihood.order(match, areas, cities.cities()), adjectiveOfArea, common, small);
    }

    /** Whether the first pieces are a name that only contains a country's: "Bank of America". */
    boolean isNone(int count) {
        return country != null && country.end() == count && country.country().isEmpty() && !isList();
    }

    /** Whether such a name reaches to a token. */
    boolean isNoneUpTo(int at) {
        return country != null
                && isNone(country.end())
                && pieces.get(country.end() - 1).at() >= at;
    }

    /** "Atlanta, Georgia" is no country, but its first part is a city. */
    private boolean isList() {
        for (Piece piece : pieces) {
            if (piece.key().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
