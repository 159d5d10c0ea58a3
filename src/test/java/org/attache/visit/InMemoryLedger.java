package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/** A ledger of a few visits, for tests; it passes {@link VisitLedgerContract}. */
public final class InMemoryLedger implements VisitLedger {

    private final List<Visit> visits;

    public InMemoryLedger(List<Visit> visits) {
        this.visits = List.copyOf(visits);
    }

    public InMemoryLedger(Visit... visits) {
        this(List.of(visits));
    }

    @Override
    public List<Visit> find(VisitQuery query) {
        return visits.stream()
                .filter(visit -> isOneOf(query.visitors(), visit.visitor()))
                .filter(visit -> isOneOf(query.countries(), visit.country()))
                .filter(visit -> isOneOf(query.places(), visit.place()))
                .filter(visit -> query.during() == null || isDuring(visit, query.during()))
                .sorted(Comparator.comparing((Visit visit) ->
                                start(visit) == null ? LocalDate.MAX : Objects.requireNonNull(start(visit)))
                        .thenComparing(visit -> visit.visitor().value()))
                .limit(query.limit())
                .toList();
    }

    @Override
    public List<LedgerName> namesWith(String word) {
        return names(word::equals);
    }

    @Override
    public List<LedgerName> namesNear(String word) {
        return names(other -> Edits.isOne(word, other));
    }

    @Override
    public List<NameUse> uses(LocalDate today) {
        return new RememberedLedger(visits).uses(today);
    }

    private List<LedgerName> names(Predicate<String> hasWord) {
        return names().filter(name -> NameWords.of(name.name()).stream().anyMatch(hasWord))
                .distinct()
                .sorted(Comparator.comparing(LedgerName::kind).thenComparing(LedgerName::name))
                .toList();
    }

    private Stream<LedgerName> names() {
        return visits.stream().flatMap(visit -> {
            List<LedgerName> names = new ArrayList<>();
            add(names, LedgerName.Kind.VISITOR, visit.visitor());
            add(names, LedgerName.Kind.COUNTRY, visit.country());
            add(names, LedgerName.Kind.PLACE, visit.place());
            return names.stream();
        });
    }

    private static void add(List<LedgerName> names, LedgerName.Kind kind, @Nullable Sourced<String> field) {
        if (field != null) {
            names.add(new LedgerName(kind, field.value()));
        }
    }

    private static boolean isOneOf(List<String> wanted, @Nullable Sourced<String> field) {
        return wanted.isEmpty() || (field != null && wanted.contains(field.value()));
    }

    private static boolean isDuring(Visit visit, DateRange during) {
        TreeSet<LocalDate> days = new TreeSet<>();
        if (visit.dates() != null) {
            Stream.of(visit.dates().value().start(), visit.dates().value().end())
                    .flatMap(day -> Stream.ofNullable(day))
                    .forEach(days::add);
        }
        if (days.isEmpty() && visit.period() != null) {
            return visit.period().value().days().overlaps(during);
        }
        return !days.isEmpty() && new DateRange(days.first(), days.last()).overlaps(during);
    }

    private static @Nullable LocalDate start(Visit visit) {
        return visit.dates() == null ? null : visit.dates().value().start();
    }
}
