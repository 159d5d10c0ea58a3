package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.evidence.Evidence;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/** Says on which days two visits of different people overlap. */
final class SharedDays {

    private SharedDays() {}

    /**
     * "Julieta Valls Noyes and Tom West are both due in Pakistan on December 7, 2023."; empty where that is not known.
     */
    static Optional<DraftSentence> sentence(List<Visit> visits, Evidence evidence, LocalDate asOf) {
        if (visits.size() != 2) {
            return Optional.empty();
        }
        Visit one = visits.getFirst();
        Visit other = visits.getLast();
        Set<Integer> citations = new LinkedHashSet<>();
        visits.forEach(visit -> citations.addAll(evidence.numbers(visit.dates(), visit.country(), visit.visitor())));
        List<Statement> cited = new ArrayList<>();
        citations.forEach(number -> evidence.statement(number).ifPresent(cited::add));
        Stay first = new Stay(one, cited);
        Stay second = new Stay(other, cited);
        boolean together =
                first.country().equals(second.country()) && first.verb(asOf).equals(second.verb(asOf));
        return together && !first.country().isEmpty()
                ? first.days()
                        .flatMap(days -> second.days().map(others -> shared(days, others)))
                        .map(days -> new DraftSentence(
                                one.visitor().value() + " and "
                                        + other.visitor().value() + " "
                                        + both(first.verb(asOf)) + " in " + first.country()
                                        + (days.days() == 1 ? " on " : " from ") + DateWords.of(days) + ".",
                                List.copyOf(citations),
                                visits))
                : Optional.empty();
    }

    private static String both(String verb) {
        return switch (verb) {
            case "is due" -> "are both due";
            case "was due" -> "were both due";
            case "was" -> "were both";
            default -> "are both";
        };
    }

    private static DateRange shared(DateRange one, DateRange other) {
        return new DateRange(
                one.first().isAfter(other.first()) ? one.first() : other.first(),
                one.last().isBefore(other.last()) ? one.last() : other.last());
    }
}
