package org.attache.answer;

import java.util.List;
import java.util.Optional;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.visit.NameWords;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;

/** Where a sentence names one visitor of the ledger and days, at least one of the days belongs to a visit of theirs. */
final class VisitorsKeepTheirDates implements Check {

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        List<String> words = NameWords.of(sentence.text());
        List<Visit> named = cited.visits().stream()
                .filter(visit ->
                        words.contains(NameWords.of(visit.visitor().value()).getLast()))
                .toList();
        List<DateRange> ranges = DateFinder.find(sentence.text(), new Anchor(null, Sense.NEAREST)).stream()
                .flatMap(date -> date.meaning() instanceof Meaning.Dated dated
                        ? java.util.stream.Stream.of(dated.range())
                        : java.util.stream.Stream.empty())
                .toList();
        boolean oneVisitor =
                named.stream().map(visit -> visit.visitor().value()).distinct().count() == 1;
        if (!oneVisitor || ranges.isEmpty()) {
            return Optional.empty();
        }
        boolean kept = named.stream().anyMatch(visit -> ranges.stream().anyMatch(range -> touches(visit, range)));
        boolean known = named.stream()
                .anyMatch(
                        visit -> visit.dates() != null && visit.dates().value().start() != null);
        return kept || !known ? Optional.empty() : Optional.of("the days are those of another visit");
    }

    private static boolean touches(Visit visit, DateRange range) {
        if (visit.dates() == null) {
            return false;
        }
        VisitDates dates = visit.dates().value();
        boolean starts = dates.start() != null && range.first().equals(dates.start());
        boolean ends = dates.end() != null && range.last().equals(dates.end());
        return (starts && ends)
                || (range.days() == 1 && (starts || ends))
                || (range.days() > 27 && overlaps(dates, range));
    }

    private static boolean overlaps(VisitDates dates, DateRange range) {
        return (dates.start() != null && range.contains(dates.start()))
                || (dates.end() != null && range.contains(dates.end()));
    }
}
