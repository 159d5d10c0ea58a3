package org.attache.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.visit.LedgerName;
import org.attache.visit.NameWords;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a question asks for, by rules.
 *
 * <p>Names of the ledger, countries and dates are taken out of the question; what remains is either the frame of a
 * question about visits, which the ledger answers, or content, which some statement must speak of.
 */
public final class Interpreter {

    /** Longer questions are read up to here; nothing that people ask is longer. */
    private static final int MAX_LENGTH = 1_000;

    /** Enough for any count that is worth citing. */
    private static final int LEDGER_LIMIT = 200;

    private Interpreter() {}

    /** What the question asks for, given the names that the ledger knows. */
    public static Interpretation interpret(Question question, VisitLedger ledger) {
        Question complete = FollowUp.complete(question, ledger);
        String text =
                complete.text().length() > MAX_LENGTH ? complete.text().substring(0, MAX_LENGTH) : complete.text();
        Optional<Interpretation> outside = Scope.check(text, question.conversation());
        return outside.orElseGet(() -> read(text, complete, ledger));
    }

    private static Interpretation read(String text, Question question, VisitLedger ledger) {
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
        CountryNames countries = CountryNames.find(text, words, names, explained, ledger);
        explained.addAll(countries.positions());

        DateRange during = range(dates);
        Terms terms = TermFinder.terms(text, words, names, countries, explained, during);
        Interpretation.TextSearch search = new Interpretation.TextSearch(Asking.wanted(text), terms);
        VisitQuery query = new VisitQuery(
                named(names, LedgerName.Kind.VISITOR),
                countries.hosts(),
                named(names, LedgerName.Kind.PLACE),
                during,
                LEDGER_LIMIT);
        Pick pick = Asking.pick(
                words, query.visitors().size() == 1 ? query.visitors().getFirst() : null);
        return decide(search, query, pick, countries, words);
    }

    private static Interpretation decide(
            Interpretation.TextSearch text, VisitQuery query, Pick pick, CountryNames countries, List<Word> words) {
        boolean contentLeft =
                countries.hasUnknown() || text.terms().terms().stream().anyMatch(term -> !isExplained(term, query));
        boolean narrowed = !query.visitors().isEmpty()
                || !query.countries().isEmpty()
                || !query.places().isEmpty()
                || query.during() != null;
        boolean aboutVisits = words.stream().anyMatch(word -> Vocabulary.VISIT.contains(word.folded()));
        Interpretation.LedgerQuery visits =
                new Interpretation.LedgerQuery(query, text.wanted(), pick, countries.origins());
        if (contentLeft) {
            return text;
        }
        return switch (text.wanted()) {
            case ROLE, PURPOSE, MET, ANYTHING -> narrowed ? new Interpretation.Both(visits, text) : text;
            case WHEN, WHERE, WHO, DURATION, COUNT, WHETHER -> narrowed || aboutVisits ? visits : text;
        };
    }

    /** Whether the ledger query accounts for a term. */
    private static boolean isExplained(Term term, VisitQuery query) {
        return switch (term.kind()) {
            case FRAME, COUNTRY -> true;
            case WORD -> false;
            case NAME ->
                Stream.concat(query.visitors().stream(), query.places().stream())
                        .anyMatch(name -> term.words().stream().anyMatch(NameWords.of(name)::contains));
        };
    }

    private static List<String> named(List<Mention> names, LedgerName.Kind kind) {
        Set<String> found = new LinkedHashSet<>();
        names.stream().filter(name -> name.kind() == kind).forEach(name -> found.addAll(name.names()));
        return List.copyOf(found);
    }

    /** The days that the question names; several expressions narrow each other where they can. */
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
