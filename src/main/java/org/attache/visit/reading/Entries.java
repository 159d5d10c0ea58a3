package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Mention;
import org.attache.people.Person;
import org.attache.people.PlaceSpan;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries of calendars, lists and tables, which have no verb: "14 May: Minister Ana Ruiz (Chile) in Oslo". Such
 * an entry holds nothing but people with an office, one place, days and marks; several of them can share a day.
 */
final class Entries {

    private static final Set<String> LINKS = Set.of(
            ":", ",", "-", "–", "—", "|", "(", ")", ".", "in", "to", "on", "and", "from", "*", "•", "of", "by", "at",
            "the");

    private final ReadSentence sentence;
    private final @Nullable LocalDate published;
    private final Diary.@Nullable Heading heading;
    private final Scene scene;

    private final Map<Integer, Mention> people = new HashMap<>();
    private final Map<Integer, PlaceSpan> places = new HashMap<>();
    private final Map<Integer, DateSpan> dates = new HashMap<>();

    /** What one entry holds. */
    private static final class Entry {

        private final List<Mention> people = new ArrayList<>();
        private final List<PlaceSpan> places = new ArrayList<>();
        private final List<DateSpan> days = new ArrayList<>();

        private boolean isWhole() {
            return !people.isEmpty() && places.size() == 1 && days.size() == 1;
        }
    }

    private Entries(
            ReadSentence sentence, @Nullable LocalDate published, Diary.@Nullable Heading heading, Scene scene) {
        this.scene = scene;
        this.heading = heading;
        this.sentence = sentence;
        this.published = published;
        sentence.mentions().forEach(mention -> people.putIfAbsent(mention.from(), mention));
        sentence.sentence().places().forEach(place -> places.put(place.from(), place));
        sentence.sentence().dates().forEach(date -> dates.put(date.from(), date));
    }

    /** The visits of the entries of a sentence; none where it is anything else. */
    static List<Told> read(
            ReadSentence sentence, @Nullable LocalDate published, Diary.@Nullable Heading heading, Scene scene) {
        int end = end(sentence);
        boolean can = (heading != null || !sentence.sentence().dates().isEmpty())
                && (scene.venue() != null || !sentence.sentence().places().isEmpty())
                && sentence.clauses().stream()
                        .allMatch(
                                clause -> clause.verb() == null || clause.verb().from() > end);
        return can ? new Entries(sentence, published, heading, scene).read(end) : List.of();
    }

    /** The index after an entry: what follows a colon as a verb without a subject only says what is done there. */
    private static int end(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        return sentence.clauses().stream()
                .filter(clause -> clause.verb() != null && clause.subject() == null)
                .mapToInt(clause -> clause.verb() == null ? 0 : clause.verb().from() - 1)
                .filter(colon -> colon > 0 && words.get(colon).text().equals(":"))
                .min()
                .orElse(words.size());
    }

    private List<Told> read(int end) {
        List<Entry> entries = new ArrayList<>(List.of(new Entry()));
        List<Word> words = sentence.sentence().words();
        for (int i = 0; i < end; ) {
            Mention mention = people.get(i);
            PlaceSpan place = places.get(i);
            DateSpan date = dates.get(i);
            Entry entry = entries.getLast();
            if (mention != null) {
                entry.people.add(mention);
                i = mention.until();
            } else if (date != null) {
                entry.days.add(date);
                i = date.until();
            } else if (place != null) {
                if (!isHome(i, entry)) {
                    entry.places.add(place);
                }
                i = place.until();
            } else if (words.get(i).text().equals(";")) {
                entries.add(new Entry());
                i++;
            } else if (isLink(words.get(i))) {
                i++;
            } else if (entry.isWhole() && isAside(i, end)) {
                i = next(i, end);
            } else {
                return List.of();
            }
        }
        DateSpan shared = entries.getFirst().days.isEmpty()
                ? null
                : entries.getFirst().days.getFirst();
        return entries.stream().flatMap(entry -> told(entry, shared)).toList();
    }

    /** The index of the mark between two entries. */
    private int next(int from, int end) {
        List<Word> words = sentence.sentence().words();
        return IntStream.range(from, end)
                .filter(i -> words.get(i).text().equals(";"))
                .findFirst()
                .orElse(end);
    }

    /** "| 5 May | signing of the treaty": what stands behind another mark only says what for. */
    private boolean isAside(int from, int end) {
        List<Word> words = sentence.sentence().words();
        boolean marked = switch (words.get(from - 1).text()) {
            case "|", "–", "—", ":", "(", "," -> true;
            default -> false;
        };
        return marked && words.subList(from, next(from, end)).stream().noneMatch(Itinerary::isWeighty);
    }

    private boolean isLink(Word word) {
        List<Word> words = sentence.sentence().words();
        Word next = word.index() + 1 < words.size() ? words.get(word.index() + 1) : null;
        boolean kind = next != null
                && isVisit(next)
                && switch (word.tag()) {
                    case JJ, VBG, NN, NNP -> true;
                    default -> false;
                };
        return kind || isPlan(word.index()) || LINKS.contains(word.small()) || isVisit(word);
    }

    /** "Itinerary:", "Programme:". */
    private boolean isPlan(int at) {
        List<Word> words = sentence.sentence().words();
        return at == 0
                && words.size() > 1
                && words.get(1).text().equals(":")
                && Lexicon.noun(words.getFirst().lemma()) == Noun.PLAN;
    }

    private static boolean isVisit(Word word) {
        return Lexicon.noun(word.lemma()) == Noun.VISIT;
    }

    /** "Minister Ana Ruiz (Chile)": the country in brackets behind somebody is where they come from. */
    private boolean isHome(int at, Entry entry) {
        return at > 0
                && sentence.sentence().words().get(at - 1).text().equals("(")
                && !entry.people.isEmpty()
                && entry.people.getLast().until() == at - 1;
    }

    private Stream<Told> told(Entry entry, @Nullable DateSpan shared) {
        DateSpan when = entry.days.isEmpty() ? shared : entry.days.getFirst();
        Where venue = entry.places.isEmpty() && !entry.people.isEmpty() ? scene.venue() : null;
        boolean one = venue != null
                || (entry.places.size() == 1 && !entry.places.getFirst().adjective());
        if (!one || entry.days.size() > 1) {
            return Stream.empty();
        }
        Sourced<VisitDates> dates = when == null ? underHeading() : on(when);
        if (dates == null) {
            return Stream.empty();
        }
        List<String> here = List.of(sentence.id());
        Where where = venue == null ? Where.of(entry.places.getFirst(), sentence) : venue;
        Person owner = scene.owner();
        boolean own = entry.people.isEmpty()
                && owner != null
                && sentence.sentence().words().stream().anyMatch(Entries::isVisit)
                && (where.country() == null || !where.country().equals(owner.home()));
        Stream<Person> people = own
                ? Stream.ofNullable(owner)
                : entry.people.isEmpty() && isPlan(0)
                        ? scene.lastVisitors().stream()
                        : entry.people.stream().flatMap(mention -> mention.persons().stream());
        return people.filter(
                        person -> where.country() == null || !where.country().equals(person.home()))
                .filter(person -> person.role() != null || !person.known() || person.isBody())
                .map(person -> Told.inLine(
                        person,
                        new Sourced<>(person.name(), Told.evidence(person.namedIn(), sentence.id())),
                        where,
                        dates,
                        new Sourced<>(status(dates.value()), here)));
    }

    private @Nullable Sourced<VisitDates> underHeading() {
        return heading == null
                ? null
                : new Sourced<>(
                        new VisitDates(heading.day(), heading.day(), false),
                        Told.evidence(heading.statement(), sentence.id()));
    }

    private @Nullable Sourced<VisitDates> on(DateSpan when) {
        return when.nearest().meaning() instanceof Meaning.Dated dated && dated.precision() == Precision.DAY
                ? new Sourced<>(
                        new VisitDates(dated.range().first(), dated.range().last(), !dated.yearStated()),
                        List.of(sentence.id()))
                : null;
    }

    private Status status(VisitDates days) {
        LocalDate first = days.start();
        LocalDate last = days.end();
        if (published == null || first == null || first.isAfter(published)) {
            return Status.PLANNED;
        }
        return last != null && last.isBefore(published) ? Status.COMPLETED : Status.UNDER_WAY;
    }
}
