package org.attache.visit.listing;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Thesaurus;
import org.attache.geography.Gazetteer;

/** Tells whether words by themselves name people: "Ada Moreau", "Dr Ada Moreau and Jan de Wit". */
final class Names {

    private static final int MOST_WORDS = 5;

    private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*\\.?");
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|&)\\s+|\\s*,\\s*(?:and\\s+)?");

    private static final Set<String> CALENDAR = Stream.concat(
                    Arrays.stream(Month.values()).map(Month::name),
                    Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private final Thesaurus thesaurus;

    Names(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** The people that some words name and nothing else; empty where they say anything else. */
    List<String> in(String words) {
        List<String> people = new ArrayList<>();
        for (String name : BETWEEN.split(words.strip())) {
            String bare = withoutTitle(name.strip());
            if (!isOne(bare)) {
                return List.of();
            }
            people.add(bare);
        }
        return people;
    }

    private static String withoutTitle(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && isTitle(rest.substring(0, rest.indexOf(' ')))) {
            rest = rest.substring(rest.indexOf(' ') + 1).strip();
        }
        return rest;
    }

    private static boolean isTitle(String word) {
        Noun noun = Lexicon.noun(word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        return noun == Noun.HONORIFIC || noun == Noun.OFFICE;
    }

    private boolean isOne(String name) {
        String[] words = name.split("\\s+");
        boolean isOfPlace = isPlace(words[words.length - 1]) && !isName(words[0]);
        if (words.length < 2 || words.length > MOST_WORDS || isPlace(name) || isOfPlace) {
            return false;
        }
        boolean isUnknown = false;
        for (int i = 0; i < words.length; i++) {
            String small = words[i].toLowerCase(Locale.ROOT);
            boolean isParticle = i > 0 && i < words.length - 1 && Lexicon.isNamePart(small, "particle");
            boolean isCommon = CALENDAR.contains(small) || isThing(small);
            if (!isParticle && (!PART.matcher(words[i]).matches() || isCommon)) {
                return false;
            }
            isUnknown |= !isParticle && small.length() > 2 && isName(words[i]);
        }
        return isUnknown;
    }

    /** Whether a word is none of the language, or is written with a capital wherever it stands. */
    private boolean isName(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !thesaurus.knows(small) || (thesaurus.near(small).contains(word) && !word.equals(small));
    }

    /** Whether a word names what no person is called. */
    private static boolean isThing(String word) {
        return switch (Lexicon.nounForm(word)) {
            case OTHER, FIELD, PERSON, VEHICLE, PHENOMENON, OFFICE, FAMILY -> false;
            default -> true;
        };
    }

    private static boolean isPlace(String name) {
        return !Gazetteer.named(name).isEmpty();
    }
}
