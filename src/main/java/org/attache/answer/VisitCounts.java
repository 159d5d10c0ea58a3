package org.attache.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.evidence.Evidence;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;

/** Counts the visits of the evidence, or the people who make them, in one sentence that cites them all. */
final class VisitCounts {

    /** Beginnings of more visits than this are not listed. */
    private static final int LISTED = 20;

    private final Evidence evidence;

    VisitCounts(Evidence evidence) {
        this.evidence = evidence;
    }

    DraftSentence visits() {
        List<Visit> visits = evidence.visits();
        List<String> visitors = visitorNames();
        String by = visitors.size() == 1 ? " by " + visitors.getFirst() : "";
        List<String> countries =
                visits.stream().map(VisitCounts::country).distinct().toList();
        String to = countries.size() == 1 && !countries.getFirst().isEmpty() ? " to " + countries.getFirst() : "";
        String noun = visits.size() == 1 ? "visit" : "visits";
        return new DraftSentence(
                "The documents hold " + visits.size() + " " + noun + by + to + beginnings() + ".", cited(), visits);
    }

    DraftSentence visitors() {
        List<String> names = visitorNames();
        String noun = names.size() == 1 ? "visitor" : "visitors";
        return new DraftSentence(
                "The documents name " + names.size() + " " + noun + ": " + String.join("; ", names) + ".",
                cited(),
                evidence.visits());
    }

    private List<String> visitorNames() {
        return evidence.visits().stream()
                .map(visit -> visit.visitor().value())
                .distinct()
                .toList();
    }

    private static String country(Visit visit) {
        return visit.country() == null ? "" : visit.country().value();
    }

    private String beginnings() {
        List<String> starts = evidence.visits().stream()
                .map(VisitDays::first)
                .filter(Objects::nonNull)
                .map(day -> DateWords.of(DateRange.on(Objects.requireNonNull(day))))
                .toList();
        return starts.size() == evidence.visits().size() && starts.size() <= LISTED
                ? ", beginning on " + String.join("; ", starts)
                : "";
    }

    private List<Integer> cited() {
        Set<Integer> citations = new LinkedHashSet<>();
        Proof proof = new Proof(evidence);
        evidence.visits().forEach(visit -> citations.addAll(proof.ofCount(visit)));
        return List.copyOf(citations);
    }
}
