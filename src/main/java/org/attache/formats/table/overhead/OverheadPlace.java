package org.attache.formats.table.overhead;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.dates.grammar.CalendarWords;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.Gazetteer;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * The place that a heading names: as all it says besides days and what is usual over tables ("Graz", "Lund – guests,
 * May 2027"), or behind a word that leads to it ("Guests in Lund", "Visitors to Saltmarsh School").
 */
final class OverheadPlace {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;:|()]|\\s[–—-]\\s|\\b\\d{1,4}\\b)\\s*");

    private static final Pattern LEADING = Pattern.compile(
            "\\b(?:in|at|to|à|en|nach|zu|te|naar)\\s+(?<place>(?:the\\s+|der\\s+|dem\\s+|la\\s+|le\\s+|het\\s+)?\\p{Lu}[\\p{L}'’-]*+"
                    + "(?:\\s+(?:of\\s+the\\s+|of\\s+|de\\s+|du\\s+|am\\s+|an\\s+der\\s+)?[\\p{L}'’-]++){0,4}+)");

    private static final Set<Noun> KINDS = Set.of(Noun.SITE, Noun.EVENT, Noun.ORGANISATION);

    private OverheadPlace() {}

    static @Nullable String in(String text) {
        String said = withoutDays(DayWords.english(text));
        List<String> named = Stream.of(PARTS.split(said))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && isNamed(part))
                .distinct()
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        String led = led(said);
        return named.isEmpty() && led == null ? beside(said) : named.isEmpty() ? led : null;
    }

    private static String withoutDays(String text) {
        StringBuilder left = new StringBuilder(text);
        for (DateMention date : DateFinder.find(text, new Anchor(null, Sense.NEAREST))) {
            for (int i = date.start(); i < date.end(); i++) {
                left.setCharAt(i, ',');
            }
        }
        return left.toString();
    }

    private static boolean isNamed(String part) {
        if (!Character.isUpperCase(part.codePointAt(0)) || isUsual(part)) {
            return false;
        }
        List<String> words = NameWords.of(part);
        Gazetteer.Match match = words.isEmpty() ? null : Gazetteer.match(words, 0);
        return match != null && match.certain() && !match.adjective() && match.length() == words.size();
    }

    /** What a preposition leads to; only one. */
    private static @Nullable String led(String said) {
        Matcher found = LEADING.matcher(said);
        String place = null;
        while (found.find()) {
            String words = cut(found.group("place"));
            if (!words.isEmpty() && place != null) {
                return null;
            }
            place = words.isEmpty() ? place : words;
        }
        return place;
    }

    /** The words without those behind the name that only say what the table is. */
    private static String cut(String words) {
        List<String> all = List.of(words.strip().split("\\s+"));
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            boolean isName = Character.isUpperCase(word.codePointAt(0)) && !isUsual(word);
            boolean isKind = i == end && i > 0 && KINDS.contains(Lexicon.nounForm(word.toLowerCase(Locale.ROOT)));
            if (i == end && i > 0 && Lexicon.isConjunction(word, "and")) {
                return "";
            }
            end = (isName && i - end <= 2) || isKind ? i + 1 : end;
        }
        String name = String.join(" ", all.subList(0, end));
        boolean isDay = name.isEmpty() || CalendarWords.isOne(name.toLowerCase(Locale.ROOT));
        boolean isNoPlace = Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .map(Lexicon::nounForm)
                .anyMatch(noun -> noun == Noun.VISIT || noun == Noun.OFFICE);
        return isDay || isNoPlace ? "" : name;
    }

    /** The place beside words that are usual over tables alone: "Graz visits", "Guest list Lund". */
    private static @Nullable String beside(String said) {
        for (String part : PARTS.split(said)) {
            List<String> words = List.of(part.strip().split("\\s+"));
            List<String> others = words.stream().filter(word -> !isUsual(word)).toList();
            if (!others.isEmpty() && others.size() < words.size() && isNamed(String.join(" ", others))) {
                return String.join(" ", others);
            }
        }
        return null;
    }

    /** Whether a word says what a table is, as "guests", "plan" and "list" do. */
    private static boolean isUsual(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Noun noun = Lexicon.nounForm(small);
        return Lexicon.column(small) != null
                || noun == Noun.VISIT
                || noun == Noun.PLAN
                || noun == Noun.ARRIVAL
                || small.startsWith("visit")
                || CalendarWords.isOne(small);
    }
}
