package org.attache.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.evidence.Evidence;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.NameWords;
import org.attache.visit.Visit;

/**
 * What a sentence cites, in the forms in which the checks compare it.
 *
 * @param words folded words of the cited statements
 * @param names folded words that may appear as names: the words, and speakers, titles and publishers of the documents
 * @param dates days that the cited statements mean
 * @param visits visits all of whose dates and visitors the cited statements bear out
 */
record Cited(
        List<Statement> statements, Set<String> words, Set<String> names, List<DateMention> dates, List<Visit> visits) {

    static Cited of(DraftSentence sentence, Evidence evidence) {
        List<Statement> statements = sentence.citations().stream()
                .flatMap(number -> evidence.statement(number).stream())
                .distinct()
                .toList();
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<DateMention> dates = new ArrayList<>();
        for (Statement statement : statements) {
            words.addAll(NameWords.of(statement.words()));
            Provenance provenance = statement.origin().provenance();
            names.addAll(NameWords.of(provenance.title()));
            names.addAll(NameWords.of(provenance.publisher() == null ? "" : provenance.publisher()));
            names.addAll(NameWords.of(statement.speaker() == null ? "" : statement.speaker()));
            dates.addAll(DateFinder.find(statement.words(), new Anchor(provenance.published(), Sense.NEAREST)));
        }
        names.addAll(words);
        Set<String> ids = new HashSet<>(statements.stream().map(Statement::id).toList());
        List<Visit> visits = evidence.visits().stream()
                .filter(visit -> visit.evidence().stream().anyMatch(ids::contains))
                .toList();
        return new Cited(statements, words, names, dates, visits);
    }

    /** Whether the cited statements name these days: exactly, or as the whole of which they are a part at an end. */
    boolean names(DateRange range) {
        boolean inText = dates.stream().anyMatch(date -> switch (date.meaning()) {
            case Meaning.Dated dated ->
                dated.range().equals(range)
                        || (range.days() == 1
                                && (dated.range().first().equals(range.first())
                                        || dated.range().last().equals(range.last())));
            case Meaning.Yearless yearless -> false;
            case Meaning.Unanchored unanchored -> false;
        });
        return inText || visits.stream().anyMatch(visit -> isOf(visit, range));
    }

    private static boolean isOf(Visit visit, DateRange range) {
        if (visit.dates() == null) {
            return false;
        }
        var dates = visit.dates().value();
        boolean startFits = range.first().equals(dates.start());
        boolean endFits = range.last().equals(dates.end());
        return (startFits && endFits)
                || (range.days() == 1
                        && (startFits
                                || endFits
                                || range.last().equals(dates.start())
                                || range.first().equals(dates.end())));
    }
}
