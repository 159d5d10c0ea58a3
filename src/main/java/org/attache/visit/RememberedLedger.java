package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.dates.DateRange;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/** A ledger in memory. Immutable. */
public final class RememberedLedger implements VisitLedger {

    private static final Comparator<LedgerName> ORDER =
            Comparator.comparing((LedgerName name) -> name.kind().name()).thenComparing(LedgerName::name);

    private final List<Visit> visits;
    private final Map<LedgerName, BitSet> byName = new HashMap<>();
    private final TreeMap<String, TreeSet<LedgerName>> byWord = new TreeMap<>();

    /** @param all those of one start and visitor are found in the order in which they are given */
    public RememberedLedger(List<Visit> all) {
        this.visits = all.stream()
                .sorted(Comparator.comparing(
                                VisitDays::first, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(visit -> visit.visitor().value()))
                .toList();
        for (int at = 0; at < visits.size(); at++) {
            Visit visit = visits.get(at);
            note(LedgerName.Kind.VISITOR, visit.visitor(), at);
            note(LedgerName.Kind.COUNTRY, visit.country(), at);
            note(LedgerName.Kind.PLACE, visit.place(), at);
        }
        for (LedgerName name : byName.keySet()) {
            for (String word : NameWords.of(name.name())) {
                byWord.computeIfAbsent(word, key -> new TreeSet<>(ORDER)).add(name);
            }
        }
    }

    private void note(LedgerName.Kind kind, @Nullable Sourced<String> field, int at) {
        if (field != null) {
            byName.computeIfAbsent(new LedgerName(kind, field.value()), key -> new BitSet())
                    .set(at);
        }
    }

    @Override
    public List<Visit> find(VisitQuery query) {
        List<BitSet> parts = new ArrayList<>();
        narrow(LedgerName.Kind.VISITOR, query.visitors(), parts);
        narrow(LedgerName.Kind.COUNTRY, query.countries(), parts);
        narrow(LedgerName.Kind.PLACE, query.places(), parts);
        DateRange during = query.during();
        return all(parts)
                .mapToObj(visits::get)
                .filter(visit -> during == null || isDuring(visit, during))
                .limit(query.limit())
                .toList();
    }

    private void narrow(LedgerName.Kind kind, List<String> names, List<BitSet> parts) {
        if (!names.isEmpty()) {
            BitSet any = new BitSet();
            names.forEach(name -> any.or(byName.getOrDefault(new LedgerName(kind, name), new BitSet())));
            parts.add(any);
        }
    }

    /** What is in every part. */
    private IntStream all(List<BitSet> parts) {
        if (parts.isEmpty()) {
            return IntStream.range(0, visits.size());
        }
        BitSet all = parts.getFirst();
        parts.forEach(all::and);
        return all.stream();
    }

    private static boolean isDuring(Visit visit, DateRange during) {
        DateRange days = VisitDays.span(visit);
        return days != null && days.overlaps(during);
    }

    @Override
    public List<LedgerName> namesWith(String word) {
        TreeSet<LedgerName> names = byWord.get(word);
        return names == null ? List.of() : List.copyOf(names);
    }

    @Override
    public List<LedgerName> namesNear(String word) {
        return byWord.entrySet().stream()
                .filter(near -> Edits.isOne(word, near.getKey()))
                .flatMap(near -> near.getValue().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<NameUse> uses(LocalDate today) {
        return byName.entrySet().stream()
                .map(use -> new NameUse(use.getKey(), use.getValue().cardinality(), next(use.getValue(), today)))
                .toList();
    }

    private @Nullable LocalDate next(BitSet under, LocalDate today) {
        return under.stream()
                .mapToObj(visits::get)
                .filter(visit -> !visit.status().value().isOff())
                .map(VisitDays::span)
                .filter(days -> days != null && !days.last().isBefore(today))
                .map(DateRange::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
