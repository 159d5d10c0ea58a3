package org.attache.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;

/** Finds the names of the ledger that somebody means who writes a name, whole or in part. */
final class AskedName {

    /** So many names are offered in place of one that is not there. */
    private static final int NEAREST = 5;

    private final VisitLedger ledger;
    private final LedgerName.Kind kind;
    private final String asked;
    private final List<String> words;

    AskedName(VisitLedger ledger, LedgerName.Kind kind, String asked) {
        this.ledger = ledger;
        this.kind = kind;
        this.asked = asked;
        this.words = NameWords.of(asked);
    }

    /**
     * The names that are meant, in their order: those that are written so, else those that hold all the words. Of
     * places also those that list the one asked for beside others; a country also under its other names.
     */
    List<String> names() {
        Set<String> holding = holdingAll();
        List<String> exact = holding.stream().filter(this::isExact).sorted().toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        return (kind == LedgerName.Kind.COUNTRY
                        ? Stream.concat(holding.stream(), sameCountry()).distinct()
                        : holding.stream())
                .sorted()
                .toList();
    }

    /** Names with a word that is written nearly as one of those asked for, those with the most such words first. */
    List<String> nearest() {
        return words.stream()
                .flatMap(word -> Stream.concat(ledger.namesWith(word).stream(), ledger.namesNear(word).stream())
                        .filter(name -> name.kind() == kind)
                        .map(LedgerName::name)
                        .distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(NEAREST)
                .toList();
    }

    private Set<String> holdingAll() {
        Set<String> holding = null;
        for (String word : words) {
            Set<String> with = new LinkedHashSet<>();
            ledger.namesWith(word).stream().filter(name -> name.kind() == kind).forEach(name -> with.add(name.name()));
            if (holding == null) {
                holding = with;
            } else {
                holding.retainAll(with);
            }
        }
        return Objects.requireNonNullElse(holding, Set.of());
    }

    private boolean isExact(String name) {
        return switch (kind) {
            case VISITOR, COUNTRY -> NameWords.of(name).equals(words);
            case PLACE ->
                Arrays.stream(name.split(","))
                        .anyMatch(part -> NameWords.of(part).equals(words));
        };
    }

    /** Names of the ledger for the country that is meant: "Holland" means "Netherlands". */
    private Stream<String> sameCountry() {
        Set<String> meant = countries(asked);
        return meant.stream()
                .flatMap(country -> NameWords.of(country).stream())
                .flatMap(word -> ledger.namesWith(word).stream())
                .filter(name -> name.kind() == kind && countries(name.name()).equals(meant))
                .map(LedgerName::name)
                .distinct();
    }

    private static Set<String> countries(String text) {
        return Countries.find(text).stream()
                .map(Countries.Found::country)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
