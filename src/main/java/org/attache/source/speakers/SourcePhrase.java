package org.attache.source.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.source.sentences.Openers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase beside a verb of speaking: an office, then a name, or an institution. A phrase that might be
 * read in two ways names nobody.
 */
final class SourcePhrase {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_PHRASE = 16;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}’'&-]|\\.(?=\\p{L}))*");
    private static final Set<String> PARTICLES = Set.of("""
            van von der den de del della di da dos du la le bin bint ibn al el ul ur""".split("\\s+"));
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> LINKS = Set.of("""
            of in on at for from to by with and or as""".split("\\s+"));
    private static final Set<String> OFFICES = Set.of("""
            spokesperson spokesman spokeswoman minister secretary undersecretary president envoy ambassador
            representative chief director commissioner general leader premier chancellor king queen prince
            princess senator governor official adviser advisor analyst professor commander chairman
            chairwoman chair mayor judge pope colonel admiral captain diplomat consul attaché expert lawyer
            deputy mr mrs ms dr prof gen sen gov rep lt col state affairs sir coordinator""".split("\\s+"));
    private static final Set<String> INSTITUTIONS = Set.of("""
            department ministry office government commission committee council embassy agency bureau union
            parliament senate congress palace organization organisation court army navy police party house
            authority administration foundation association institute nations pentagon kremlin""".split("\\s+"));
    private static final Set<String> PLACES = Stream.concat(
                    Stream.of(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("US", "U.S", "UK", "U.K", "EU", "UN", "U.N", "USA", "NATO", "United States"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private SourcePhrase() {}

    /** Whom a phrase names; null where it names nobody or leaves doubt. */
    static @Nullable Source read(String phrase) {
        List<String> words =
                WORD.matcher(phrase).results().map(MatchResult::group).toList();
        if (words.isEmpty() || words.size() > LONGEST_PHRASE) {
            return null;
        }
        if (words.size() == 1 && (is(words, 0, "she") || is(words, 0, "he"))) {
            return new Source.Pronoun();
        }
        boolean article = ARTICLES.contains(lower(words.getFirst()));
        List<String> rest = article ? words.subList(1, words.size()) : words;
        if (rest.isEmpty() || rest.stream().anyMatch(word -> word.endsWith("’s") || word.endsWith("'s"))) {
            return null;
        }
        if (INSTITUTIONS.contains(lower(rest.getLast()))) {
            return institution(rest);
        }
        int office = lastOffice(rest);
        if (office == rest.size() - 1) {
            return is(words, 0, "the") ? new Source.Office(lower(String.join(" ", rest))) : null;
        }
        return named(rest, office, article);
    }

    private static Source.@Nullable Named institution(List<String> words) {
        boolean proper = words.stream().anyMatch(SourcePhrase::isCapitalised);
        boolean plain = words.stream().noneMatch(word -> LINKS.contains(lower(word)) || Openers.contains(word));
        return proper && plain && words.size() <= LONGEST_NAME
                ? new Source.Named(String.join(" ", words), null, false)
                : null;
    }

    private static Source.@Nullable Named named(List<String> words, int office, boolean article) {
        int from = nameStart(words, office + 1);
        boolean placed = false;
        for (int place = placeLength(words, from); place > 0; place = placeLength(words, from)) {
            from += place;
            placed = true;
        }
        List<String> name = words.subList(from, words.size());
        boolean introduced = from == 0 || placed || office == from - 1;
        if (name.isEmpty() || name.size() > LONGEST_NAME || !introduced || Openers.contains(name.getFirst())) {
            return null;
        }
        boolean person = !(article && from == 0) && !isPlace(name);
        String role = office == from - 1 && office >= 0 ? lower(String.join(" ", words.subList(0, from))) : null;
        return new Source.Named(String.join(" ", name), role, person);
    }

    /** Where the capitalised words at the end of a phrase begin, particles such as "van der" within them included. */
    private static int nameStart(List<String> words, int floor) {
        int from = words.size();
        for (int i = words.size() - 1; i >= floor; i--) {
            if (isCapitalised(words.get(i))) {
                from = i;
            } else if (!PARTICLES.contains(words.get(i))) {
                break;
            }
        }
        return from;
    }

    /** How many words of a country or day stand here with a name still to follow. */
    private static int placeLength(List<String> words, int from) {
        for (int length = Math.min(4, words.size() - from - 1); length > 0; length--) {
            if (isPlace(words.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isPlace(List<String> words) {
        String joined = String.join(" ", words);
        return PLACES.contains(joined) || DAYS.contains(joined);
    }

    private static int lastOffice(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = lower(words.get(i));
            if (OFFICES.contains(word.substring(word.lastIndexOf('-') + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean is(List<String> words, int index, String word) {
        return lower(words.get(index)).equals(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
