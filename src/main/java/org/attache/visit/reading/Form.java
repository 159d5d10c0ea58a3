package org.attache.visit.reading;

import java.util.List;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.geography.Place;
import org.attache.people.DateSpan;
import org.attache.people.Person;
import org.attache.people.PlaceSpan;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads who, where and when from lines with a label each: "Who: Ana Ruiz", "Venue: Town Hall, Riga". One for each text.
 */
final class Form {

    private List<Person> people = List.of();
    private String who = "";
    private @Nullable Where where;
    private @Nullable Sourced<VisitDates> days;
    private boolean done;

    /** The visits that a line completes; none where it has no label or where a part is still lacking. */
    List<Told> read(ReadSentence sentence) {
        String kind = label(sentence);
        if (kind == null) {
            return List.of();
        }
        boolean off = sentence.sentence().words().stream().anyMatch(word -> Lexicon.verb(word.lemma()) == Verb.CANCEL);
        switch (kind) {
            case "name", "visitor", "guest" -> {
                people = off
                        ? List.of()
                        : sentence.mentions().stream()
                                .flatMap(mention -> mention.persons().stream())
                                .filter(Person::known)
                                .distinct()
                                .toList();
                who = sentence.id();
            }
            case "place", "destination" -> {
                List<PlaceSpan> places = sentence.sentence().places().stream()
                        .filter(span -> !span.adjective())
                        .toList();
                where = places.stream()
                        .filter(span -> span.places().getFirst().kind() == Place.Kind.CITY)
                        .reduce((first, last) -> last)
                        .or(() -> places.stream().reduce((first, last) -> last))
                        .map(span -> Where.of(span, sentence))
                        .orElse(null);
            }
            case "day" -> days = days(sentence);
            default -> {}
        }
        return told();
    }

    /** What the word before a colon says of the rest; null where none does. */
    private static @Nullable String label(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        return words.size() > 2 && words.get(1).text().equals(":")
                ? Lexicon.column(words.getFirst().small())
                : null;
    }

    private static @Nullable Sourced<VisitDates> days(ReadSentence sentence) {
        List<DateSpan> dates = sentence.sentence().dates();
        return dates.size() == 1
                        && dates.getFirst().nearest().meaning() instanceof Meaning.Dated dated
                        && dated.precision() == Precision.DAY
                ? new Sourced<>(
                        new VisitDates(dated.range().first(), dated.range().last(), !dated.yearStated()),
                        List.of(sentence.id()))
                : null;
    }

    private List<Told> told() {
        Where found = where;
        Sourced<VisitDates> when = days;
        if (done || found == null || when == null || people.isEmpty()) {
            return List.of();
        }
        done = true;
        return people.stream()
                .filter(person -> found.country() == null || !found.country().equals(person.home()))
                .map(person -> Told.inLine(
                        person,
                        new Sourced<>(VisitorName.name(person), Told.evidence(person.namedIn(), who)),
                        found,
                        when,
                        new Sourced<>(Status.PLANNED, List.of(who))))
                .toList();
    }
}
