package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Person;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/** Reads the day above an entry of a diary, a bulletin or a circular: "Friday, 18 July.", "THE PALACE, 17th May". */
final class Diary {

    /** A line above an entry is no longer. */
    private static final int LONGEST = 8;

    private Diary() {}

    /** The day that stands over what follows it. */
    record Heading(LocalDate day, String statement) {}

    /**
     * The day over each sentence of a calendar, which has several such lines, or of an old entry, which begins with
     * one; null where none stands over it.
     */
    static List<@Nullable Heading> headings(List<Sentence> sentences, @Nullable LocalDate published) {
        List<@Nullable Heading> headings = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        Heading last = null;
        for (Sentence sentence : sentences) {
            LocalDate day = day(sentence);
            if (day != null) {
                days.add(day);
                last = new Heading(day, sentence.id());
            }
            headings.add(last);
        }
        boolean old = published != null
                && days.stream().anyMatch(day -> day.isBefore(published.minusYears(1)))
                && headings.getFirst() != null;
        return days.size() > 1 || old ? headings : Collections.nCopies(sentences.size(), null);
    }

    /** Whose diary a heading begins: "The President's week", "King Olav's programme"; null where it is nobody's. */
    static @Nullable Person owner(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        return sentence.mentions().stream()
                .filter(mention -> mention.from() == 0 && mention.persons().size() == 1)
                .filter(mention -> mention.until() + 1 < words.size()
                        && words.get(mention.until()).tag() == Tag.POS
                        && isDiary(words.get(mention.until() + 1)))
                .map(mention -> mention.persons().getFirst())
                .findFirst()
                .orElse(null);
    }

    private static boolean isDiary(Word word) {
        Noun noun = Lexicon.noun(word.lemma());
        return noun == Noun.PLAN || noun == Noun.DAY;
    }

    /** The day from which "yesterday" counts in what follows; null where the sentence is no such line. */
    static @Nullable LocalDate day(Sentence sentence) {
        boolean line = sentence.dates().size() == 1
                && sentence.words().size() <= LONGEST
                && sentence.words().stream().allMatch(word -> isOfLine(word, sentence));
        return line
                        && sentence.dates().getFirst().nearest().meaning() instanceof Meaning.Dated dated
                        && dated.precision() == Precision.DAY
                        && dated.range().first().equals(dated.range().last())
                ? dated.range().first()
                : null;
    }

    private static boolean isOfLine(Word word, Sentence sentence) {
        DateSpan date = sentence.dates().getFirst();
        boolean dated = word.index() >= date.from() && word.index() < date.until();
        boolean capitals = word.text().length() > 1 && word.text().chars().noneMatch(Character::isLowerCase);
        return dated || capitals || !Character.isLetterOrDigit(word.text().codePointAt(0)) || isPlace(word, sentence);
    }

    private static boolean isPlace(Word word, Sentence sentence) {
        for (PlaceSpan place : sentence.places()) {
            if (word.index() >= place.from() && word.index() < place.until()) {
                return true;
            }
        }
        return false;
    }

    /** Takes note of where those arrive whom the entries behind a sentence name: "Guests in Oslo:", "Arrivals". */
    static void lead(ReadSentence sentence, Scene scene) {
        List<Word> words = sentence.sentence().words();
        boolean verb = sentence.clauses().stream().anyMatch(clause -> clause.verb() != null);
        boolean opens = !words.isEmpty()
                && (words.getLast().text().equals(":")
                        || words.stream().anyMatch(word -> word.small().equals("following")));
        boolean leads = (!verb || opens) && words.stream().anyMatch(Diary::isComing);
        Where named = !leads
                ? null
                : sentence.sentence().places().stream()
                        .filter(span -> !span.adjective())
                        .reduce((first, last) -> last)
                        .map(span -> Where.of(span, sentence))
                        .orElse(scene.venue() == null ? scene.here() : scene.venue());
        boolean entry = !verb && !sentence.sentence().dates().isEmpty();
        if (leads || !entry) {
            scene.setVenue(named);
        }
    }

    private static boolean isComing(Word word) {
        return Lexicon.noun(word.lemma()) == Noun.ARRIVAL
                || Lexicon.noun(word.lemma()) == Noun.VISIT
                || switch (String.valueOf(Lexicon.column(word.lemma()))) {
                    case "guest", "visitor" -> true;
                    default -> false;
                };
    }
}
