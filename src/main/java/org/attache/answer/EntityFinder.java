package org.attache.answer;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.question.OfficeWords;

/** Finds what a text names: days, countries, and names by their capitals. */
final class EntityFinder {

    private static final String CAPITALISED =
            "\\p{Lu}[\\p{L}\\p{N}]*(?:['’.-]\\p{L}[\\p{L}\\p{N}]*)*(?:(?<=\\b\\p{Lu})\\.)?";
    private static final String PARTICLES = "(?:(?:de|da|del|della|di|der|den|des|van|von|bin|ibn|al|el|la|le|y) )*";
    private static final Pattern NAME = Pattern.compile(CAPITALISED + "(?: " + PARTICLES + CAPITALISED + ")*");
    private static final Pattern TO_A_PLACE = Pattern.compile(
            "\\b(?:in|to|at|from|near|via|into|through|visits?|visited|visiting|(?:left|leaves?|departs?|bound) for) (?:the )?$",
            Pattern.CASE_INSENSITIVE);
    /** "Cairo, Egypt". */
    private static final Pattern PART_OF = Pattern.compile("\\p{Lu}[\\p{L}-]+, $");

    /** "Daily, Kenyan Trade Minister", "…, Kenya's minister". */
    private static final Pattern DESCRIBING =
            Pattern.compile("^(?:['’]s|\\s(?!(?:on|from|in|to|until|at|by|for|and|or|where|was|is|will)\\b)\\p{L}+)");

    /** "US Treasury envoy": a body that an office is of. */
    private static final Pattern OFFICE_BEHIND = Pattern.compile("^ (\\p{L}+)");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private final String text;
    private final Set<String> places;
    private final boolean source;
    private final List<EntityMention> found = new ArrayList<>();

    private EntityFinder(String text, Set<String> places, boolean source) {
        this.text = text;
        this.places = places;
        this.source = source;
    }

    /**
     * What a text names, in its order.
     *
     * @param dates its date expressions
     * @param places folded names of places besides the countries
     * @param source whether it is a source, with which others are compared
     */
    static List<EntityMention> find(String text, List<DateMention> dates, Set<String> places, boolean source) {
        EntityFinder finder = new EntityFinder(text, places, source);
        dates.forEach(finder::addDate);
        finder.addSites();
        Countries.find(text).forEach(finder::addCountry);
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            finder.addName(name.start(), name.end());
        }
        finder.found.sort(Comparator.comparingInt(EntityMention::start));
        return List.copyOf(finder.found);
    }

    private void addDate(DateMention date) {
        Set<String> keys = new HashSet<>(Set.of(String.join(" ", NameWords.of(date.words()))));
        switch (date.meaning()) {
            case Meaning.Dated dated ->
                addDays(
                        keys,
                        MonthDay.from(dated.range().first()),
                        MonthDay.from(dated.range().last()),
                        dated.precision() == Precision.DAY);
            case Meaning.Yearless yearless ->
                addDays(keys, yearless.first(), yearless.last(), yearless.precision() == Precision.DAY);
            case Meaning.Unanchored unanchored -> {}
        }
        add(EntityMention.Kind.DATE, keys, date.start(), date.end(), date.start());
    }

    /** A source also names the first and the last of its days; whoever repeats several must mean them all. */
    private void addDays(Set<String> keys, MonthDay first, MonthDay last, boolean days) {
        keys.add(EntityMention.days(first, last));
        if (source && days) {
            keys.add(EntityMention.days(first, first));
            keys.add(EntityMention.days(last, last));
        }
    }

    /** Before the countries: "Panama City" is no mention of Panama. */
    private void addSites() {
        Set<String> words = new HashSet<>(NameWords.of(text));
        for (String site : places) {
            if (words.contains(site.split(" ")[0])) {
                Matcher mention = Pattern.compile(
                                "\\b" + Pattern.quote(site) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
                while (mention.find()) {
                    add(EntityMention.Kind.PLACE, Set.of(site), mention.start(), mention.end(), mention.start());
                }
            }
        }
    }

    private void addCountry(Countries.Found country) {
        String before = text.substring(0, country.start());
        boolean part = PART_OF.matcher(before).find()
                && !DESCRIBING.matcher(text.substring(country.end())).find();
        boolean place = (TO_A_PLACE.matcher(before).find() && !isAccredited(before)) || part;
        add(
                place ? EntityMention.Kind.PLACE : EntityMention.Kind.ORIGIN,
                Set.of("country " + country.country()),
                country.start(),
                country.end(),
                country.start());
    }

    /** What remains of capitalised words behind the last title and outside of days and countries. */
    private void addName(int start, int end) {
        int from = start;
        Matcher word = Pattern.compile("\\S+").matcher(text).region(start, end);
        while (word.find()) {
            boolean opener = word.start() == start && FunctionWords.contains(word.group());
            if (opener || OfficeWords.contains(NameWords.fold(word.group())) || isTaken(word.start(), word.end())) {
                from = Math.min(end, word.end() + 1);
            }
        }
        String name =
                POSSESSIVE.matcher(text.substring(Math.min(from, end), end)).replaceFirst("");
        List<String> words = NameWords.of(name);
        if (!words.isEmpty()) {
            String folded = String.join(" ", words);
            boolean place = places.contains(folded)
                    || TO_A_PLACE.matcher(text.substring(0, from)).find();
            Set<String> keys = new HashSet<>(Set.of(folded));
            if (!place) {
                keys.add(words.getLast());
            }
            add(kind(place, end), keys, from, from + name.length(), start);
        }
    }

    /** "The ambassador to Kenya" need not be there. */
    private static boolean isAccredited(String before) {
        List<String> words = NameWords.of(before);
        return words.size() > 1
                && words.getLast().equals("to")
                && (OfficeWords.contains(words.get(words.size() - 2))
                        || words.get(words.size() - 2).equals("commissioner"));
    }

    private EntityMention.Kind kind(boolean place, int end) {
        Matcher behind = OFFICE_BEHIND.matcher(text.substring(end));
        boolean office = behind.find() && OfficeWords.contains(NameWords.fold(behind.group(1)));
        return office ? EntityMention.Kind.ORIGIN : place ? EntityMention.Kind.PLACE : EntityMention.Kind.AGENT;
    }

    private boolean isTaken(int start, int end) {
        return found.stream()
                .anyMatch(other ->
                        other.kind() != EntityMention.Kind.AGENT && start < other.end() && other.start() < end);
    }

    private void add(EntityMention.Kind kind, Set<String> keys, int start, int end, int title) {
        if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
            Set<String> lower = new HashSet<>();
            keys.forEach(key -> lower.add(key.toLowerCase(Locale.ROOT)));
            found.add(new EntityMention(kind, lower, start, end, title));
        }
    }
}
