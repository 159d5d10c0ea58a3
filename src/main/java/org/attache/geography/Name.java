package org.attache.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place in a sentence.
 *
 * @param length how many tokens it takes
 * @param places all places of that name, the likeliest first
 * @param common whether it is also an ordinary word or a name of a person
 * @param small whether it is the name of a country that means something else in small letters
 */
record Name(int length, List<Located> places, boolean adjective, boolean common, boolean small) {

    /** No known name has more pieces. */
    private static final int LONGEST = 8;

    private static final int SMALL_WORD = 3;
    private static final Set<String> ARTICLES = Set.of("the", "al", "el", "ad", "an", "ar", "as", "ash", "at", "az");
    private static final CountryTable COUNTRIES = Countries.table();
    private static final AreaTable AREAS = AreaTable.load();
    private static final CityTable CITIES = CityTable.load();

    /** The longest name that begins at a token and whose case allows it; null where none does. */
    static @Nullable Name longest(List<String> words, int at) {
        List<Piece> pieces = Capitalisation.mayBeCapitalised(words, at) ? Piece.of(words, at, 1) : List.of();
        if (pieces.isEmpty() || !mayBegin(pieces.getFirst())) {
            return null;
        }
        boolean chat = !pieces.getFirst().isCapitalised() && Capitalisation.isChat(words);
        List<Piece> all = Piece.of(words, at, LONGEST);
        Name longest = longest(all, chat);
        return longest != null && !(longest.isOfCountry() && isInsideAnother(words, at)) ? longest : null;
    }

    /** The places whose name is the whole text, whatever its case; null where there is none. */
    static @Nullable Name whole(String text) {
        List<Piece> pieces = Piece.of(List.of(text), 0, LONGEST);
        return pieces.isEmpty() ? null : of(pieces, country(pieces), pieces.size());
    }

    /** The states of a code, as "NY" and "Calif." stand behind a city; none where it is none. */
    static List<Located> code(String word) {
        return AREAS.withCode(word);
    }

    private static boolean mayBegin(Piece first) {
        return CITIES.mayBegin(first.key())
                || AREAS.mayBegin(first.key())
                || COUNTRIES.mayBegin(first.token().folded());
    }

    private static @Nullable Name longest(List<Piece> pieces, boolean chat) {
        CountryTable.Match country = country(pieces);
        for (int count = pieces.size(); count > 0; count--) {
            if (!pieces.get(count - 1).last() || !(chat || isCapitalised(pieces, count))) {
                continue;
            }
            Name name = of(pieces, country, count);
            if (name != null) {
                return name;
            }
            if (country != null && country.end() == count && !isList(pieces, count)) {
                return null;
            }
        }
        return null;
    }

    /** "Atlanta, Georgia" is no country, but its first part is a city. */
    private static boolean isList(List<Piece> pieces, int count) {
        return pieces.subList(0, count).stream().anyMatch(piece -> piece.key().equals(","));
    }

    /** The name that these many pieces are; null where they are none. */
    private static @Nullable Name of(List<Piece> pieces, CountryTable.@Nullable Match country, int count) {
        int length = pieces.get(count - 1).at() - pieces.getFirst().at() + 1;
        boolean isCountry = country != null && country.end() == count && !country.country().isEmpty();
        if (country != null && isCountry && country.adjective() && !isArea(pieces, count)) {
            boolean small = country.rule() != CountryTable.Case.ANY;
            return new Name(length, List.of(located(country)), true, country.common(), small);
        }
        String key = key(pieces, count);
        List<AreaTable.Area> areas = AREAS.find(key);
        CityTable.Named cities = CITIES.find(key);
        if (!isCountry && areas.isEmpty() && cities.cities().isEmpty()) {
            return null;
        }
        boolean adjective = !isCountry && !areas.isEmpty() && areas.getFirst().adjective();
        boolean common = country != null && isCountry
                ? country.common()
                : areas.isEmpty() ? cities.common() : areas.getFirst().common();
        boolean small = country != null && isCountry && country.rule() != CountryTable.Case.ANY;
        return new Name(
                length,
                Likelihood.order(country != null && isCountry ? country : null, areas, cities.cities()),
                adjective,
                common,
                small);
    }

    private static boolean isArea(List<Piece> pieces, int count) {
        return AREAS.find(key(pieces, count)).stream().anyMatch(AreaTable.Area::adjective);
    }

    static Located located(CountryTable.Match country) {
        return new Located(new Place(Place.Kind.COUNTRY, country.country(), country.country()), "", true);
    }

    private static CountryTable.@Nullable Match country(List<Piece> pieces) {
        return COUNTRIES.longest(pieces.stream().map(Piece::token).toList(), 0);
    }

    private static String key(List<Piece> pieces, int count) {
        return String.join(
                " ", pieces.subList(0, count).stream().map(Piece::key).toList());
    }

    /** Whether each longer word has a capital letter, but for the words behind a hyphen. */
    private static boolean isCapitalised(List<Piece> pieces, int count) {
        if (!pieces.getFirst().isCapitalised()) {
            boolean article = ARTICLES.contains(pieces.getFirst().key());
            if (!article || count < 2 || !pieces.get(1).isCapitalised()) {
                return false;
            }
        }
        return pieces.subList(1, count).stream()
                .allMatch(piece -> piece.isCapitalised() || piece.key().length() <= SMALL_WORD || piece.hyphened());
    }

    /** Whether the token stands in a longer name that means something else: "Gulf of Mexico". */
    private static boolean isInsideAnother(List<String> words, int at) {
        for (int from = at - 1; from >= Math.max(0, at - SMALL_WORD); from--) {
            List<Piece> pieces = new ArrayList<>(Piece.of(words, from, LONGEST));
            CountryTable.Match other = pieces.isEmpty() ? null : country(pieces);
            if (other != null
                    && other.country().isEmpty()
                    && pieces.get(other.end() - 1).at() >= at) {
                return true;
            }
        }
        return false;
    }

    boolean isOfCountry() {
        return places.getFirst().place().kind() == Place.Kind.COUNTRY;
    }
}
