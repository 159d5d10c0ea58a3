package org.attache.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.visit.Countries;
import org.attache.visit.NameWords;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/** Picks the visits that a question means out of those that match its names and days. */
final class Picking {

    private static final Set<String> DEPUTIES =
            Set.of("vice", "deputy", "assistant", "under", "acting", "former", "designate", "elect");

    private Picking() {}

    static List<Visit> pick(Interpretation.LedgerQuery ledger, List<Visit> found, KnowledgeView knowledge) {
        List<Visit> visits = found.stream()
                .filter(visit -> ledger.origins().isEmpty() || comesFrom(visit, ledger.origins(), knowledge))
                .filter(visit -> ledger.office().isEmpty() || holds(visit, ledger.office(), knowledge))
                .toList();
        return switch (ledger.pick()) {
            case Pick.All all -> visits;
            case Pick.First first -> extreme(visits, Picking::start, Comparator.naturalOrder());
            case Pick.Last last -> extreme(visits, Picking::end, Comparator.reverseOrder());
            case Pick.Longest longest -> extreme(visits, Picking::days, Comparator.reverseOrder());
            case Pick.Shortest shortest -> extreme(visits, Picking::days, Comparator.naturalOrder());
            case Pick.After after -> neighbour(after.visitor(), ledger.query(), knowledge, true);
            case Pick.Before before -> neighbour(before.visitor(), ledger.query(), knowledge, false);
            case Pick.Overlapping overlapping -> overlapping(visits);
        };
    }

    private static <T> List<Visit> extreme(
            List<Visit> visits, Function<Visit, @Nullable T> measure, Comparator<T> order) {
        Optional<T> extreme = visits.stream()
                .map(measure)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(order);
        return extreme.map(wanted -> visits.stream()
                        .filter(visit -> wanted.equals(measure.apply(visit)))
                        .toList())
                .orElse(List.of());
    }

    /** The visit of somebody else that starts next after a visitor's, or last before it. */
    private static List<Visit> neighbour(String visitor, VisitQuery query, KnowledgeView knowledge, boolean after) {
        List<Visit> theirs = knowledge.visits().find(query);
        VisitQuery everybody = new VisitQuery(List.of(), query.countries(), query.places(), null, Integer.MAX_VALUE);
        List<Visit> others = knowledge.visits().find(everybody).stream()
                .filter(visit -> !visit.visitor().value().equals(visitor))
                .toList();
        List<Visit> neighbours = new ArrayList<>();
        for (Visit visit : theirs) {
            LocalDate pivot = start(visit);
            if (pivot != null) {
                List<Visit> side = others.stream()
                        .filter(other -> isOnSide(start(other), pivot, after))
                        .toList();
                neighbours.addAll(
                        extreme(side, Picking::start, after ? Comparator.naturalOrder() : Comparator.reverseOrder()));
            }
        }
        return neighbours;
    }

    private static boolean isOnSide(@Nullable LocalDate day, LocalDate pivot, boolean after) {
        return day != null && (after ? day.isAfter(pivot) : day.isBefore(pivot));
    }

    private static List<Visit> overlapping(List<Visit> visits) {
        return visits.stream()
                .filter(visit ->
                        visits.stream().anyMatch(other -> !other.id().equals(visit.id()) && overlap(visit, other)))
                .toList();
    }

    private static boolean overlap(Visit one, Visit other) {
        Optional<DateRange> first = range(one);
        Optional<DateRange> second = range(other);
        return first.isPresent() && second.isPresent() && first.get().overlaps(second.get());
    }

    private static @Nullable Long days(Visit visit) {
        return range(visit).map(DateRange::days).orElse(null);
    }

    private static Optional<DateRange> range(Visit visit) {
        LocalDate start = start(visit);
        LocalDate end = end(visit);
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new DateRange(start, end));
    }

    private static @Nullable LocalDate start(Visit visit) {
        return visit.dates() == null ? null : visit.dates().value().start();
    }

    private static @Nullable LocalDate end(Visit visit) {
        if (visit.dates() == null) {
            return null;
        }
        VisitDates dates = visit.dates().value();
        return dates.end() == null ? dates.start() : dates.end();
    }

    /**
     * Whether a visitor's role, the statements about the visit or the office that publishes them name one of the
     * countries; nobody visits home.
     */
    private static boolean comesFrom(Visit visit, List<String> countries, KnowledgeView knowledge) {
        Stream<String> role =
                visit.role() == null ? Stream.of() : Stream.of(visit.role().value());
        Stream<String> words = knowledge.statements().byId(visit.evidence()).stream()
                .flatMap(statement -> Stream.of(statement.words(), office(statement)));
        String host = visit.country() == null ? "" : visit.country().value();
        return Stream.concat(role, words)
                .flatMap(text -> Countries.find(text).stream())
                .anyMatch(found ->
                        countries.contains(found.country()) && !found.country().equals(host));
    }

    private static String office(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        return provenance.trust() == Trust.OFFICIAL && provenance.publisher() != null ? provenance.publisher() : "";
    }

    /**
     * Whether the visitor holds an office. The title of the document may complete it: in the travels of the secretaries
     * of state, a secretary is one of state. A deputy does not hold the office itself.
     */
    private static boolean holds(Visit visit, List<String> office, KnowledgeView knowledge) {
        if (visit.role() == null) {
            return false;
        }
        List<String> role = NameWords.of(visit.role().value());
        boolean deputy = DEPUTIES.stream().anyMatch(word -> role.contains(word) && !office.contains(word));
        if (deputy || office.stream().noneMatch(role::contains)) {
            return false;
        }
        Set<String> words = new HashSet<>(role);
        if (words.containsAll(office)) {
            return true;
        }
        knowledge.statements().byId(visit.role().evidence()).stream()
                .map(statement -> statement.origin().provenance().title())
                .forEach(title -> words.addAll(NameWords.of(title)));
        return words.containsAll(office);
    }
}
