package org.attache.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The countries of the world by any of their names: the members of the United Nations, some states and territories
 * besides them, and states of the past. A state that merely changed its name is one country.
 */
public final class Countries {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+", Pattern.CASE_INSENSITIVE);
    /** A union, a republic or islands by a common noun, or by a name in the plural. */
    private static final Pattern ARTICLED = Pattern.compile(
            "United .*|(?:Democratic )?Republic of .*|.* (?:Republic|Islands|Union|Empire)|Netherlands|Philippines|Bahamas"
                    + "|Maldives|Seychelles|Comoros|Gambia");

    private static final CountryTable TABLE = CountryTable.load();

    private Countries() {}

    /**
     * A country named in a text, by its name or its adjective.
     *
     * @param start offset of its first character, in UTF-16 units
     * @param end offset after its last character; a possessive s is left out
     * @param country its canonical name
     */
    public record Found(int start, int end, String country) {}

    /**
     * Every country that the text names, in its order; of names that overlap the longest. Upper and lower case count
     * only where a word means something else in the other: "us" is no country, nor is a "turkey".
     */
    public static List<Found> find(String text) {
        List<NameToken> tokens = NameToken.of(text);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            CountryTable.Match match = TABLE.longest(tokens, at);
            if (match == null) {
                at++;
            } else {
                if (!match.country().isEmpty()) {
                    found.add(new Found(
                            tokens.get(at).start(), tokens.get(match.end() - 1).end(), match.country()));
                }
                at = match.end();
            }
        }
        return found;
    }

    /**
     * The canonical name of a country; empty where the name is none. Additions in brackets count only where the rest is
     * no country: "Denmark (Greenland)" is Denmark.
     */
    public static Optional<String> canonical(String name) {
        String plain = ARTICLE.matcher(name.strip()).replaceFirst("");
        return whole(plain).or(() -> whole(BRACKETS.matcher(plain).replaceAll("")));
    }

    /** A country in a sentence, given its canonical name: "the Netherlands", "Norway". */
    public static String withArticle(String canonical) {
        return ARTICLED.matcher(canonical).matches() ? "the " + canonical : canonical;
    }

    static CountryTable table() {
        return TABLE;
    }

    private static Optional<String> whole(String name) {
        List<NameToken> tokens = NameToken.of(name);
        CountryTable.Match match = tokens.isEmpty() ? null : TABLE.longest(tokens, 0);
        return match != null && match.end() == tokens.size() && !match.country().isEmpty()
                ? Optional.of(match.country())
                : Optional.empty();
    }

    /**
     * The canonical name of the country with this capital, by which its government is called; empty where it is none.
     */
    public static Optional<String> withCapital(String city) {
        return Capitals.country(city);
    }

    /** The capital of a country, given its canonical name; empty where it is not known. */
    public static Optional<String> capital(String canonical) {
        return Capitals.of(canonical);
    }

    /** Whether a name of a country is its adjective or names its people. */
    public static boolean isAdjective(String name) {
        List<NameToken> tokens = NameToken.of(name);
        CountryTable.Match match = tokens.isEmpty() ? null : TABLE.longest(tokens, 0);
        return match != null && match.adjective();
    }

    /** All names and adjectives of a country, given its canonical name; only that name itself where it is none. */
    public static Set<String> names(String canonical) {
        return TABLE.names(canonical);
    }
}
