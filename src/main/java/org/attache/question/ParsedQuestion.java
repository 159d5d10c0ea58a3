package org.attache.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart: what its words name.
 *
 * @param names what the ledger knows by name
 * @param offices offices that are named, with those that are mere titles of a name
 * @param speaker positions of the words that name whose words are asked for; empty where none are
 * @param explained positions of the words that names, countries and dates account for
 * @param during the days that are named; null where none are
 */
record ParsedQuestion(
        String text,
        List<Word> words,
        Wanted wanted,
        List<Mention> names,
        CountryNames countries,
        List<Office> offices,
        Set<Integer> speaker,
        Set<Integer> explained,
        @Nullable DateRange during) {

    static ParsedQuestion of(String text, Question question, VisitLedger ledger) {
        List<Word> words = Word.of(text);
        List<DateMention> dates = DateFinder.find(text, new Anchor(question.asOf(), Sense.NEAREST));
        Set<Integer> explained = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (dates.stream().anyMatch(date -> word.start() >= date.start() && word.end() <= date.end())) {
                explained.add(i);
            }
        }
        List<Mention> names = new NameFinder(ledger, words).find(explained);
        names.forEach(name -> explained.addAll(name.positions()));
        List<Office> offices = Office.find(words, explained, CountryNames.positions(text, words));
        CountryNames countries = CountryNames.find(text, words, names, offices, explained, ledger);
        explained.addAll(countries.positions());
        return new ParsedQuestion(
                text,
                words,
                Asking.wanted(text, words),
                names,
                countries,
                offices,
                Asking.speaker(text, words),
                explained,
                range(dates));
    }

    List<String> named(LedgerName.Kind kind) {
        Set<String> found = new LinkedHashSet<>();
        names.stream().filter(name -> name.kind() == kind).forEach(name -> found.addAll(name.names()));
        return List.copyOf(found);
    }

    boolean isAboutVisits() {
        return words.stream().anyMatch(word -> Vocabulary.VISIT.contains(word.folded()));
    }

    /** The words of the office that the visitors are said to hold; empty where none is named. */
    List<String> visitorsOffice() {
        return offices.stream()
                .filter(office -> !office.bearer() && !office.met())
                .map(Office::words)
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The days of several expressions: the narrower where one lies in the other, else all from the first to the last.
     */
    private static @Nullable DateRange range(List<DateMention> dates) {
        List<DateRange> ranges = new ArrayList<>();
        for (DateMention date : dates) {
            if (date.meaning() instanceof Meaning.Dated dated) {
                ranges.add(dated.range());
            }
        }
        if (ranges.isEmpty()) {
            return null;
        }
        DateRange range = ranges.getFirst();
        for (DateRange next : ranges.subList(1, ranges.size())) {
            if (range.contains(next)) {
                range = next;
            } else if (!next.contains(range)) {
                range = new DateRange(
                        range.first().isBefore(next.first()) ? range.first() : next.first(),
                        range.last().isAfter(next.last()) ? range.last() : next.last());
            }
        }
        return range;
    }
}
