package org.attache.geography;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names of a city are kept, and which of them are also ordinary words or names of people. */
final class CityNames {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?: [a-z0-9]+){0,4}");
    private static final Pattern OTHER = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’ʻ.\\- ]+");
    private static final Pattern ENDING = Pattern.compile("[aeiouy]|[aeiou][smnj]|ni");
    private static final Set<String> NEVER =
            Set.of(("of or as un au same most man ha ye say ask may march april june july "
                            + "august september october november december monday tuesday friday sunday east west north south "
                            + "university minister president general police republic he she we they if is be do so no not and the for you who how why bo to in on at by us")
                    .split(" "));
    /** Words and names that mean the city all the same. */
    private static final Set<String> CERTAIN =
            Set.of(("paris london rome madrid berlin lima houston dallas denver boston "
                            + "washington glasgow milan santiago valencia shanghai manila malacca marseille tripoli muscat "
                            + "astrakhan jodhpur latakia manhattan tijuana asuncion lyon zaragoza harbin cologne bordeaux "
                            + "havana kingston geneva vienna warsaw athens dublin oslo delhi hamburg frankfurt brussels cordoba "
                            + "bergen salzburg malaga seville lisbon porto cairo sydney adelaide perth wellington bern aden")
                    .split(" "));
    /** Large cities that are as often a person or a word. */
    private static final Set<String> COMMON =
            Set.of(("sofia florence victoria nice reading bath split mobile charlotte "
                            + "alexandria columbus salvador austin phoenix surrey van pest natal samara hue male sale erode "
                            + "perm thane aba nyala honcho loni carrefour hamilton kennedy guadalupe rosario lincoln jackson "
                            + "madison cork livingstone bled georgetown medina granada darwin orange enterprise")
                    .split(" "));

    private final Set<String> words = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> family = new HashMap<>();

    CityNames(Path folder) throws IOException {
        for (String kind : List.of("noun", "verb", "adj", "adv")) {
            for (String line : Files.readAllLines(folder.resolve("data." + kind))) {
                String[] parts = line.split(" ");
                for (int i = 0; !line.startsWith(" ") && i < Integer.parseInt(parts[3], 16); i++) {
                    words.add(parts[4 + 2 * i].replaceAll("\\(.*", "").replace('_', ' '));
                }
            }
        }
        words.removeIf(word -> !word.equals(word.toLowerCase(Locale.ROOT)));
        for (String list : List.of("dist.male.first", "dist.female.first", "dist.all.last")) {
            for (String line : Files.readAllLines(folder.resolve(list))) {
                String name = line.split(" ")[0].toLowerCase(Locale.ROOT);
                if (list.endsWith("first")) {
                    given.add(name);
                } else {
                    family.put(name, family.size());
                }
            }
        }
    }

    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /** Whether a name is no city's, whatever the data say: a function word, a month, a word for a people. */
    boolean isNone(String key) {
        return NEVER.contains(key) || key.length() < 2 || Countries.isAdjective(key);
    }

    /** Whether a name is also an ordinary word or common as a person's, unless the city is much better known. */
    boolean isCommon(String key, long population, boolean large) {
        if (CERTAIN.contains(key)) {
            return false;
        }
        int rank = family.getOrDefault(key, Integer.MAX_VALUE);
        return COMMON.contains(key)
                || (!large && (words.contains(key) || given.contains(key) || key.length() < 3))
                || (!large && rank < (population < 100_000 ? Integer.MAX_VALUE : 10_000));
    }

    /** The keys of the other names of a city that an English or local text can use. */
    List<String> others(String own, JsonNode alternates, Set<String> wellKnown) {
        List<String> keys = new ArrayList<>(List.of(own));
        for (JsonNode alternate : alternates) {
            String name = alternate.asText();
            String key = Piece.key(name);
            boolean latin = OTHER.matcher(name).matches() && isKey(key);
            boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
            boolean usable = latin && !capitals && key.length() > 3 && isNew(key, own, keys) && !isOrdinary(key);
            if (usable || (wellKnown.contains(key) && !keys.contains(key))) {
                keys.add(key);
            }
        }
        return keys.stream()
                .skip(1)
                .filter(key -> wellKnown.contains(key) || !isInflected(key, keys))
                .toList();
    }

    private static boolean isNew(String key, String own, List<String> keys) {
        boolean phrase = (" " + key + " ").contains(" " + own + " ") && !key.equals(own + " city");
        return !phrase && !keys.contains(key) && key.split(" ").length < 5;
    }

    private boolean isOrdinary(String key) {
        return words.contains(key)
                || given.contains(key)
                || family.getOrDefault(key, Integer.MAX_VALUE) < 20_000
                || Countries.canonical(key).isPresent();
    }

    /** "Gdanskas" beside "Gdansk": an ending of another language. */
    private static boolean isInflected(String key, List<String> keys) {
        return keys.stream()
                .anyMatch(other -> other.length() > 4
                        && key.startsWith(other)
                        && ENDING.matcher(key.substring(other.length())).matches());
    }
}
