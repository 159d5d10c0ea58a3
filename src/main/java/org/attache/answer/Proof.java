package org.attache.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.evidence.Evidence;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** What a sentence about a visit cites. */
final class Proof {

    private final Evidence evidence;

    Proof(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The numbers of the statements for who is where and when, and of each further document that tells when. */
    List<Integer> ofStay(Visit visit) {
        Set<Integer> numbers = new LinkedHashSet<>(evidence.numbers(visit.dates(), visit.place()));
        numbers.addAll(of(visit.country()));
        numbers.addAll(evidence.numbers(visit.visitor(), visit.status().value().isOff() ? visit.status() : null));
        if (visit.dates() != null) {
            numbers.addAll(evidence.numbersByDocument(visit.dates()));
        }
        return List.copyOf(numbers);
    }

    /** The numbers of the statements for who comes to which country, and when. */
    List<Integer> ofCount(Visit visit) {
        Set<Integer> numbers = new LinkedHashSet<>(evidence.numbers(visit.visitor()));
        numbers.addAll(of(visit.country()));
        numbers.addAll(evidence.numbers(visit.dates()));
        return List.copyOf(numbers);
    }

    /** What names the country itself, rather than a place in it. */
    private List<Integer> of(@Nullable Sourced<String> country) {
        if (country == null) {
            return List.of();
        }
        return country.evidence().stream()
                .flatMap(id -> evidence.number(id).stream())
                .filter(number -> Stay.names(evidence.statement(number).orElseThrow(), country.value()))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> evidence.numbers(country));
    }
}
