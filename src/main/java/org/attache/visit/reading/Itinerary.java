package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.clause.Clause;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Person;
import org.attache.people.PlaceSpan;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.event.Doers;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stops that follow a sentence about those who make them, a line each: "The choir is on tour:" and then "3
 * May – Riga, Town Hall". One for each text.
 */
final class Itinerary {

    /** What may stand before the day or the place of a line. */
    private static final Set<String> MARKS = Set.of("–", "—", "-", "*", "•", "on", "in", ",", "(", "the", ":", "|");

    private List<Person> people = List.of();
    private String told = "";

    /** The visits of a line; none where it is no stop of anybody. */
    List<Told> read(ReadSentence sentence, @Nullable LocalDate published) {
        DateSpan date = sentence.sentence().dates().isEmpty()
                ? null
                : sentence.sentence().dates().getFirst();
        PlaceSpan place = sentence.sentence().places().isEmpty()
                ? null
                : sentence.sentence().places().getFirst();
        if (people.isEmpty() || date == null || place == null || !isStop(sentence, date, place)) {
            note(sentence);
            return List.of();
        }
        return date.nearest().meaning() instanceof Meaning.Dated dated && dated.precision() == Precision.DAY
                ? told(sentence, place, dated, published)
                : List.of();
    }

    /** Takes note of those of whom a sentence without an end tells that they travel or perform. */
    private void note(ReadSentence sentence) {
        String text = sentence.sentence().text().stripTrailing();
        boolean ends = text.isEmpty() || ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean heading = sentence.clauses().stream().allMatch(clause -> clause.verb() == null);
        if (heading && !ends) {
            return;
        }
        people = ends
                ? List.of()
                : sentence.clauses().stream()
                        .filter(Itinerary::isTravelling)
                        .flatMap(clause -> new Doers(sentence).of(clause).stream())
                        .distinct()
                        .toList();
        told = sentence.id();
    }

    private static boolean isTravelling(Clause clause) {
        boolean on = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.nouns() != null
                        && adjunct.preposition().equals("on")
                        && switch (adjunct.nouns().first().head().lemma()) {
                            case "road", "tour" -> true;
                            default -> false;
                        });
        boolean negated = clause.verb() != null && clause.verb().negated();
        return !negated
                && (on
                        || switch (clause.sense()) {
                            case GO, COME, VISIT, STAY, ACT, GIVE, ATTEND -> true;
                            default -> false;
                        });
    }

    private static boolean isStop(ReadSentence sentence, DateSpan date, PlaceSpan place) {
        List<Word> words = sentence.sentence().words();
        int first = Math.min(date.from(), place.from());
        int second = Math.max(date.from(), place.from());
        int between = Math.min(date.until(), place.until());
        boolean together =
                areMarks(words.subList(0, first)) && between <= second && areMarks(words.subList(between, second));
        boolean off = words.stream().anyMatch(Itinerary::isWeighty);
        boolean told =
                sentence.clauses().stream().anyMatch(clause -> clause.verb() != null && clause.subject() != null);
        return together
                && !off
                && !told
                && !place.adjective()
                && sentence.sentence().dates().size() == 1;
    }

    /** Whether a word can say that nobody comes. */
    static boolean isWeighty(Word word) {
        String small = word.small();
        boolean off = switch (Lexicon.verb(word.lemma())) {
            case CANCEL, POSTPONE, MOVE, DECLINE, DENY, DOUBT, HOPE, CONSIDER, INVITE, PLAN -> true;
            default -> false;
        };
        boolean remote = switch (Lexicon.noun(word.lemma())) {
            case REMOTE, CANCELLATION, POSTPONEMENT, DOUBT, FICTION, INVITATION -> true;
            default -> false;
        };
        return off
                || remote
                || word.tag() == Tag.MD
                || Lexicon.isConjunction(small, "condition")
                || Lexicon.isAdverb(small, "virtual")
                || Lexicon.isAdverb(small, "negator")
                || Lexicon.isAdjective(small, "virtual")
                || Lexicon.isAdjective(small, "possible")
                || Lexicon.isAdjective(small, "cancelled");
    }

    private static boolean areMarks(List<Word> words) {
        return words.stream().allMatch(word -> MARKS.contains(word.small()));
    }

    private List<Told> told(ReadSentence sentence, PlaceSpan span, Meaning.Dated dated, @Nullable LocalDate published) {
        List<String> here = List.of(sentence.id());
        List<String> evidence = Told.evidence(told, sentence.id());
        Where where = Where.of(span, sentence);
        VisitDates days = new VisitDates(dated.range().first(), dated.range().last(), !dated.yearStated());
        Status status =
                published == null || !dated.range().last().isBefore(published) ? Status.PLANNED : Status.COMPLETED;
        return people.stream()
                .filter(person -> where.country() == null || !where.country().equals(person.home()))
                .map(person -> Told.inLine(
                        person,
                        new Sourced<>(VisitorName.name(person), Told.evidence(person.namedIn(), told)),
                        where,
                        new Sourced<>(days, here),
                        new Sourced<>(status, evidence)))
                .toList();
    }
}
