package org.attache.formats.records;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.jspecify.annotations.Nullable;

/** What the names of values say, by the same words as the heads of tables. */
final class Heads {

    /** What only says that something has a name or a number: the name of the record says what it is. */
    private static final Set<String> BARE =
            Set.of("name", "n", "no", "nr", "num", "number", "value", "text", "#text", "label", "title", "display");

    private static final Pattern WORD_END = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}#]+");

    private Heads() {}

    /** Whether a name says what a column of a schedule holds. */
    static boolean isKnown(String name) {
        return kind(name) != null;
    }

    /** What a name says that stands under it, by its last word; null where no rule knows it. */
    static @Nullable String kind(String name) {
        String[] words = WORD_END.split(name);
        return words.length == 0 ? null : Lexicon.column(singular(words[words.length - 1].toLowerCase(Locale.ROOT)));
    }

    /** Whether what stands beside all records can be said of each: where or when it is. */
    static boolean isOfAll(String name) {
        return switch (String.valueOf(kind(name))) {
            case "place", "country", "destination", "receiver", "day", "month", "year", "guest", "visitor" -> true;
            default -> false;
        };
    }

    /** The name of something that stands in a list of that name. */
    static String one(String list) {
        return list.isEmpty() ? "name" : singular(list);
    }

    /** Whether people stand under a name. */
    static boolean isOfPeople(String name) {
        return switch (String.valueOf(kind(name))) {
            case "visitor", "guest", "name" -> true;
            default -> false;
        };
    }

    /** Whether a day, or the first or last of several, stands under a name. */
    static boolean isOfDays(String name) {
        return switch (String.valueOf(kind(name))) {
            case "day", "start", "end" -> true;
            default -> false;
        };
    }

    /** The name of a value of a record: "name" of a city is the city, "name" of a visit a name. */
    static String of(String key, String record) {
        String one = singular(record);
        return isBare(key) && isKnown(one) ? one : key;
    }

    /** What the name of a parent is called in its records: that of a person names somebody, any other nobody. */
    static String inherited(String key, String record) {
        String one = singular(record);
        boolean isOfSomebody = Lexicon.noun(one.toLowerCase(Locale.ROOT)) == Noun.PERSON;
        return !isBare(key) || one.isEmpty() ? key : isOfSomebody ? "name" : one + " " + key;
    }

    private static boolean isBare(String key) {
        return BARE.contains(key.toLowerCase(Locale.ROOT));
    }

    /** The name of one of several: "cities" are one city each. */
    static String singular(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.equals("people")) {
            return "person";
        }
        if (small.endsWith("ies") && small.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return small.endsWith("s") && !small.endsWith("ss") && small.length() > 3
                ? name.substring(0, name.length() - 1)
                : name;
    }
}
