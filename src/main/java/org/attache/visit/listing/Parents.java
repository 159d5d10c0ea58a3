package org.attache.visit.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.TitleYear;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.geography.Gazetteer;
import org.attache.geography.Place;
import org.jspecify.annotations.Nullable;

/** What stands over an entry says of it: when, where, and whether it is about visitors at all. */
final class Parents {

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}");
    private static final int SHORT = 4;

    private final List<String> lines;
    private final Set<String> venues;
    private final String title;
    private final Names names;
    private Days reader;
    private Days.@Nullable Told days;
    private String daysIn = "";
    private @Nullable Place place;
    private @Nullable String site;
    private String placeIn = "";

    /**
     * Reads what stands over an entry.
     *
     * @param labels from the outermost to the nearest
     * @param venues lines that are places because the same stand under several days
     * @param title of the document
     */
    Parents(List<String> labels, Set<String> venues, String title, @Nullable LocalDate published, Names names) {
        this.lines = labels.stream()
                .map(label -> label.replaceFirst("\\s*:$", "").strip())
                .toList();
        this.venues = venues;
        this.title = title;
        this.names = names;
        String all = String.join("\n", lines);
        Integer year = TitleYear.in(all).or(() -> TitleYear.in(title)).orElse(null);
        this.reader = new Days(year, null, null, published);
        lines.forEach(this::read);
    }

    private void read(String line) {
        YearMonth month = reader.month(line);
        Days.Told only = reader.of(line);
        Days.Told told = only == null ? reader.within(line) : only;
        boolean isOfEach = only != null || (told != null && (told.range().days() == 1 || isOfVisits(line)));
        if (isOfEach || Days.isWeekday(line)) {
            days = told;
            daysIn = line;
        }
        reader = reader.under(month).under(told);
        Place named = named(line);
        if (named != null) {
            place = named;
            site = null;
            placeIn = line;
        } else if (only == null && month == null && isSite(line)) {
            site = line.replaceFirst("^(?i:in|at)\\s+(?:the\\s+)?", "");
            placeIn = line;
        }
    }

    /** The only place that a line names. */
    private static @Nullable Place named(String line) {
        List<Place> whole = Gazetteer.named(line.replaceFirst("^(?i:in|at)\\s+", ""));
        if (!whole.isEmpty()) {
            return whole.getFirst();
        }
        List<String> words = List.of(line.split("(?<=[^\\p{L}\\p{M}\\p{N}])|(?=[^\\p{L}\\p{M}\\p{N}])|\\s+")).stream()
                .filter(word -> !word.isBlank())
                .toList();
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Gazetteer.Match match = Gazetteer.match(words, i);
            if (match != null) {
                boolean isNamed = match.certain() && !match.adjective() && isOfPlace(words, i, match.length());
                if (isNamed) {
                    found.add(match.places().getFirst());
                }
                i += match.length() - 1;
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** "Guests in Oslo, May": not "the Oslo yard", "people from Oslo". */
    private static boolean isOfPlace(List<String> words, int from, int length) {
        String before = from == 0 ? "" : words.get(from - 1).toLowerCase(Locale.ROOT);
        String after = from + length < words.size() ? words.get(from + length) : "";
        boolean ends = after.isEmpty() || !Character.isLetter(after.codePointAt(0));
        boolean leads = switch (before) {
            case "in", "to", "at", "for", ",", ":", "–", "—", "-", "|", "" -> true;
            default -> false;
        };
        return leads && ends && !before.equals("from");
    }

    /** A name by itself that is a building's or a room's, or stands under a country or town. */
    private boolean isSite(String line) {
        String name = line.replaceFirst("^(?i:in|at)\\s+(?:the\\s+)?", "");
        String[] words = name.split("\\s+");
        if (words.length > SHORT || !NAME.matcher(name).matches()) {
            return false;
        }
        Noun noun = Lexicon.nounForm(words[words.length - 1].toLowerCase(Locale.ROOT));
        return noun == Noun.SITE
                || (venues.contains(line) && noun != Noun.EVENT && noun != Noun.DAY && noun != Noun.PLAN)
                || (place != null
                        && site == null
                        && noun == Noun.OTHER
                        && words.length <= 2
                        && place.kind() != Place.Kind.CITY
                        && names.in(name).isEmpty());
    }

    /** How the days of the entry itself are to be read. */
    Days reader() {
        return reader;
    }

    Days.@Nullable Told days() {
        return days;
    }

    /** The line that has the days. */
    String daysIn() {
        return daysIn;
    }

    @Nullable
    String country() {
        return place == null ? null : place.country();
    }

    /** The town or site; null for a country as a whole, or for none. */
    @Nullable
    String place() {
        if (site != null) {
            return site;
        }
        return place == null || place.kind() == Place.Kind.COUNTRY ? null : place.name();
    }

    /** The line that has the place. */
    String placeIn() {
        return placeIn;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All that stands above, in words. */
    String words() {
        return String.join(". ", lines);
    }

    /** Whether it is about those who come: "Guests in May", "Programme of the visit". */
    boolean isOfVisits() {
        return isOfVisits(words()) || isOfVisits(title);
    }

    private static boolean isOfVisits(String line) {
        return words(List.of(line)).anyMatch(Parents::isOfVisit);
    }

    /** Whether it is about those who do not come, or about anything that somebody says or did. */
    boolean isOfOthers() {
        boolean denies = words(lines)
                .anyMatch(word -> word.equals("no")
                        || Lexicon.isAdverb(word, "negator")
                        || VerbForms.verb(word, "") == Verb.DECLINE
                        || Lexicon.noun(word) == Noun.MARK
                        || Lexicon.noun(word) == Noun.TASK
                        || Lexicon.noun(word) == Noun.FICTION);
        return denies || lines.stream().anyMatch(line -> line.endsWith("?"));
    }

    private static boolean isOfVisit(String word) {
        Noun noun = Lexicon.nounForm(word);
        String column = String.valueOf(Lexicon.column(word.replaceFirst("s$", "")));
        return noun == Noun.VISIT
                || noun == Noun.ARRIVAL
                || noun == Noun.PLAN
                || column.equals("guest")
                || column.equals("visitor");
    }

    private static Stream<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty());
    }
}
