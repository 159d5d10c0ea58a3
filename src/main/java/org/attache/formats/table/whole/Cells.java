package org.attache.formats.table.whole;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.Gazetteer;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a matrix. */
final class Cells {

    /** What a cell says; the name in it where it is one of a person. */
    record Person(String name, String purpose) {}

    private static final Set<String> TICKS = Set.of(
            "✓", "✔", "✔️", "☑", "●", "•", "■", "◆", "x", "1", "yes", "y", "ja", "oui", "si", "sí", "sì", "+", "×");

    private static final Pattern TIME = Pattern.compile(
            "(?i)\\d{1,2}(?:[:.]\\d{2}|\\s?h\\s?\\d{0,2})?\\s?(?:[ap]\\.?m\\.?|h|uhr)?(?:\\s?[-–—]\\s?\\d{1,2}(?:[:.]\\d{2}|h\\d{0,2})?\\s?(?:[ap]\\.?m\\.?|h|uhr)?)?"
                    + "|(?:half(?: past)?|(?:a )?quarter (?:to|past)|halb|(?:drei)?viertel(?: vor| nach| ab)?|kwart (?:voor|over)|halv|kvart (?:på|over)) \\p{L}{2,8}"
                    + "|morning|afternoon|evening|noon|lunch|am|pm|vormittag|nachmittag|abend|matin|après-midi|soir|mañana|tarde|mattina|pomeriggio|sera|ochtend|middag|avond");

    private static final Pattern NAMED = Pattern.compile(
            "(?<name>(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\\.?\\s)?\\p{Lu}[\\p{L}'’.-]*+(?:\\s(?:(?:van|von|de|der|den|di|da|del|la|le|al|bin|ter|ten)\\s){0,2}\\p{Lu}[\\p{L}'’-]*+){1,3}+)"
                    + "(?:\\s*[;:,/–—(-]\\s*|\\s+|$)(?<more>.*)");

    private Cells() {}

    static boolean isTick(String cell) {
        return TICKS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a cell says that nobody comes, or that it is not settled. */
    static boolean isNothing(String cell) {
        String said = cell.strip();
        return said.isEmpty() || said.matches("[-–—/.?0]|\\(.*\\)|.*\\?") || isDenied(said);
    }

    private static boolean isDenied(String said) {
        String small = said.toLowerCase(Locale.ROOT);
        return small.equals("no")
                || small.equals("n")
                || small.equals("non")
                || small.equals("nein")
                || small.equals("nee");
    }

    static boolean isTime(String text) {
        return TIME.matcher(text.strip()).matches();
    }

    static boolean isPlace(String text) {
        String said = text.strip();
        return !said.isEmpty()
                && (!Gazetteer.named(said).isEmpty() || Gazetteer.country(said).isPresent());
    }

    /** The person that a cell names first; null where it names none. */
    static @Nullable Person person(String cell) {
        Matcher named = NAMED.matcher(cell.strip());
        if (!named.matches() || isPlace(named.group("name")) || !canBeName(named.group("name"))) {
            return null;
        }
        return new Person(
                named.group("name"),
                named.group("more").replaceFirst("\\)$", "").strip());
    }

    private static boolean canBeName(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(Lexicon::nounForm)
                .noneMatch(noun -> List.of(
                                Noun.EVENT, Noun.SITE, Noun.VISIT, Noun.MARK, Noun.PLAN, Noun.DAY, Noun.ORGANISATION)
                        .contains(noun));
    }
}
