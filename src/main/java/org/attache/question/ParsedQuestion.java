package org.attache.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DayOrder;
import org.attache.dates.Sense;
import org.attache.question.words.VisitVerbs;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart: what its words name.
 *
 * @param names what the ledger knows by name
 * @param offices offices that are named, with those that are mere titles of a name
 * @param relations what ties a person to one that is named, by the position of the word that says which
 * @param speaker positions of the words that name whose words are asked for; empty where none are
 * @param dates positions of the words of date expressions
 * @param explained positions of the words that names, countries, dates and the form of the question account for
 * @param document words of the title of the document whose visits are meant; empty where none is named
 * @param verbs positions of the verbs that speak of a visit, with their particles
 * @param during the days that are named; null where none are
 */
record ParsedQuestion(
        String text,
        List<Word> words,
        Wanted wanted,
        List<Mention> names,
        CountryNames countries,
        List<Office> offices,
        Map<Integer, Term> relations,
        Set<Integer> speaker,
        Set<Integer> dates,
        Set<Integer> explained,
        List<String> document,
        Set<Integer> verbs,
        @Nullable DateRange during) {

    /** "In the end", "did she enjoy her stay": what follows is no verb. */
    private static final Set<String> BEFORE_NOUN =
            Set.of("the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my", "your");

    static ParsedQuestion of(String text, Question question, VisitLedger ledger) {
        List<Word> words = Word.of(text);
        Sense sense = Asking.sense(text);
        List<DateMention> found =
                new ArrayList<>(DateFinder.find(text, new Anchor(question.asOf(), sense, DayOrder.MONTH_FIRST)));
        found.addAll(OrdinalDays.find(text, found, question.asOf(), sense));
        Set<Integer> dates = NamedDays.positions(words, found);
        Set<Integer> document = DocumentPhrase.positions(words);
        Set<Integer> explained = new TreeSet<>(dates);
        explained.addAll(document);
        List<Mention> names = new NameFinder(ledger, words).find(explained);
        names.forEach(name -> explained.addAll(name.positions()));
        explained.addAll(Asking.frame(text, words));
        Wanted wanted = Asking.wanted(text, words);
        Set<Integer> verbs = VisitVerbs.positions(words, wanted == Wanted.DURATION);
        if (wanted.isWhether() || wanted == Wanted.WHO) {
            verbs.addAll(VisitVerbs.calledOff(words));
        }
        Map<Integer, Term> relations = RelationFinder.find(text, words, names);
        List<Office> offices = offices(text, words, explained, relations);
        explained.addAll(verbs);
        CountryNames countries = CountryNames.find(text, words, names, offices, explained, ledger);
        explained.addAll(countries.positions());
        return new ParsedQuestion(
                text,
                words,
                wanted,
                names,
                countries,
                offices,
                relations,
                Asking.speaker(text, words),
                dates,
                explained,
                DocumentPhrase.words(words, document),
                verbs,
                NamedDays.of(words, found, question.asOf(), wanted));
    }

    private static List<Office> offices(
            String text, List<Word> words, Set<Integer> explained, Map<Integer, Term> relations) {
        Set<Integer> taken = new TreeSet<>(explained);
        taken.addAll(relations.keySet());
        Set<Integer> unit = Asking.unit(text, words);
        taken.addAll(unit);
        List<Office> offices = new ArrayList<>(Office.find(words, taken, CountryNames.positions(text, words)));
        unit.forEach(at -> offices.add(new Office(unit, List.of(words.get(at).folded()), false, false)));
        return offices;
    }

    List<String> named(LedgerName.Kind kind) {
        Set<String> found = new LinkedHashSet<>();
        mentions(kind).forEach(name -> found.addAll(name.names()));
        return List.copyOf(found);
    }

    /** Mentions of visitors in the order of the question. */
    List<Mention> visitors() {
        return mentions(LedgerName.Kind.VISITOR)
                .sorted(Comparator.comparing(mention -> new TreeSet<>(mention.positions()).first()))
                .toList();
    }

    private Stream<Mention> mentions(LedgerName.Kind kind) {
        return names.stream().filter(name -> name.kind() == kind);
    }

    /** Whether the word at a position is part of the name of a country or place. */
    boolean isPlace(int position) {
        return countries.positions().contains(position)
                || mentions(LedgerName.Kind.PLACE)
                        .anyMatch(place -> place.positions().contains(position));
    }

    boolean isAboutVisits() {
        return !verbs.isEmpty()
                || words.stream()
                        .map(Word::folded)
                        .anyMatch(word -> Vocabulary.VISIT.contains(word)
                                || word.equals("visitor")
                                || word.equals("visitors")
                                || word.equals("guests"));
    }

    /** Whether a verb speaks of a visit, or a word that can be one. */
    boolean hasVisitVerb() {
        return !verbs.isEmpty()
                || IntStream.range(1, words.size())
                        .filter(at -> Vocabulary.VISIT.contains(words.get(at).folded()))
                        .anyMatch(at -> !BEFORE_NOUN.contains(words.get(at - 1).folded()));
    }

    /** Whether a verb says that something was cancelled or postponed. */
    boolean isCalledOff() {
        return verbs.stream().anyMatch(at -> VisitVerbs.isCalledOff(words, at));
    }

    /** The words of the office that the visitors are said to hold; empty where none is named. */
    List<String> visitorsOffice() {
        return offices.stream()
                .filter(office -> !office.bearer() && !office.met())
                .map(Office::words)
                .findFirst()
                .orElse(List.of());
    }
}
