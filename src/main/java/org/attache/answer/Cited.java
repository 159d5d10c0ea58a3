package org.attache.answer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.visit.VisitDates;

/**
 * A sentence and what it cites.
 *
 * @param words folded words of the cited statements
 * @param names folded words that may appear as names: the words, and speakers, titles and publishers of the documents
 * @param visits visits that a cited statement bears out in part
 */
record Cited(
        Passage sentence,
        List<StatementSource> statements,
        Set<String> words,
        Set<String> names,
        List<VisitSource> visits) {

    /** So far back pronouns reach. */
    private static final int BACK = 3;

    static Cited of(Passage sentence, List<StatementSource> statements, List<VisitSource> visits) {
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (StatementSource source : statements) {
            words.addAll(source.words());
            names.addAll(source.beside());
        }
        names.addAll(words);
        return new Cited(sentence, statements, words, names, visits);
    }

    /** Whether the sentence is "visitor: role" as a visit has it. */
    boolean isRole() {
        return visits.stream()
                .map(VisitSource::visit)
                .anyMatch(visit -> visit.role() != null
                        && sentence.text()
                                .equals(visit.visitor().value() + ": "
                                        + visit.role().value() + "."));
    }

    /** Visits that have the visitor and every day and place that the sentence names. */
    List<VisitSource> told() {
        return visits.stream()
                .filter(visit -> sentence.mentions().stream().anyMatch(visit::isBy))
                .filter(visit -> sentence.mentions().stream()
                        .allMatch(mention -> visit.isBy(mention) || visit.has(mention) || visit.tells(mention)))
                .toList();
    }

    /** Cited statements shortly before one of them in its document. */
    List<Passage> before(StatementSource leaning) {
        int ordinal = leaning.statement().ordinal();
        return statements.stream()
                .filter(source -> source.statement()
                        .origin()
                        .path()
                        .equals(leaning.statement().origin().path()))
                .filter(source -> source.statement().ordinal() < ordinal
                        && source.statement().ordinal() >= ordinal - BACK)
                .map(StatementSource::passage)
                .toList();
    }

    /** Whether what is cited names these days: exactly, or as the whole of which they are a part at an end. */
    boolean names(DateRange range) {
        return statements.stream()
                        .flatMap(source -> source.passage().dates().stream())
                        .anyMatch(date -> isOf(date, range))
                || visits.stream()
                        .map(source -> source.visit().dates())
                        .anyMatch(dates -> dates != null && isOf(dates.value(), range));
    }

    private static boolean isOf(DateMention date, DateRange range) {
        return switch (date.meaning()) {
            case Meaning.Dated dated ->
                dated.range().equals(range)
                        || (range.days() == 1
                                && (dated.range().first().equals(range.first())
                                        || dated.range().last().equals(range.last())));
            case Meaning.Yearless yearless -> false;
            case Meaning.Unanchored unanchored -> false;
        };
    }

    private static boolean isOf(VisitDates dates, DateRange range) {
        LocalDate start = dates.start();
        LocalDate end = dates.end();
        return range.days() == 1
                ? range.first().equals(start) || range.first().equals(end)
                : range.first().equals(start) && range.last().equals(end);
    }
}
