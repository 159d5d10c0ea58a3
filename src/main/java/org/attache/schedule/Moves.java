package org.attache.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.attache.evidence.coverage.Correction;
import org.attache.geography.NameWords;
import org.attache.source.Statement;
import org.attache.visit.FieldUnion;
import org.attache.visit.Retellings;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * Puts an account of a visit together with a later one that says that the visit was moved, or that its days were wrong:
 * it is one visit, on the days that the later account has.
 */
@SuppressWarnings("ReferenceEquality") // two visits that tell the same are two
final class Moves {

    /** What is told of days that are further apart are two visits. */
    static final int FARTHEST = 31;

    private final Function<Visit, List<Statement>> statements;
    private final Map<String, String> surnames = new HashMap<>();

    /** The day on which the first account of anybody with a surname appeared. */
    private final Map<String, LocalDate> oldest = new HashMap<>();

    /** Visits by the surname and the first day. */
    private final Map<String, NavigableMap<LocalDate, List<Visit>>> dated = new HashMap<>();

    private Moves(Function<Visit, List<Statement>> statements) {
        this.statements = statements;
    }

    /**
     * A visit as the latest account has it.
     *
     * @param before what was told of it before, with its former days, the oldest account first; mostly none
     */
    record Moved(Visit visit, List<Visit> before) {
        Moved {
            before = List.copyOf(before);
        }
    }

    /**
     * Each visit once.
     *
     * @param statements those that bear a visit out
     */
    static List<Moved> of(List<Visit> visits, Function<Visit, List<Statement>> statements) {
        return new Moves(statements).of(visits);
    }

    private List<Moved> of(List<Visit> visits) {
        boolean isOfOneDay = visits.stream()
                        .map(this::appeared)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                <= 1;
        if (isOfOneDay) {
            return visits.stream().map(visit -> new Moved(visit, List.of())).toList();
        }
        IdentityHashMap<Visit, Moved> moved = new IdentityHashMap<>();
        visits.forEach(visit -> moved.put(visit, new Moved(visit, List.of())));
        for (Visit visit : visits) {
            LocalDate first = VisitDays.first(visit);
            LocalDate appeared = appeared(visit);
            if (first != null && appeared != null) {
                oldest.merge(surname(visit), appeared, (one, other) -> one.isBefore(other) ? one : other);
                dated.computeIfAbsent(surname(visit), none -> new TreeMap<>())
                        .computeIfAbsent(first, none -> new ArrayList<>())
                        .add(visit);
            }
        }
        // The oldest first, so that what was moved twice comes to its last days.
        visits.stream()
                .filter(visit -> !earlier(visit).isEmpty())
                .sorted(Comparator.comparing(this::first, ByTime.APPEARANCE))
                .forEach(later -> earlier(later).stream()
                        .filter(moved::containsKey)
                        .forEach(earlier -> put(earlier, later, moved)));
        return visits.stream().filter(moved::containsKey).map(moved::get).toList();
    }

    /** What was told before of somebody with that surname around the same days. */
    private List<Visit> earlier(Visit later) {
        LocalDate first = VisitDays.first(later);
        LocalDate appeared = appeared(later);
        NavigableMap<LocalDate, List<Visit>> all = dated.get(surname(later));
        if (first == null || appeared == null || all == null || !appeared.isAfter(oldest.get(surname(later)))) {
            return List.of();
        }
        List<Statement> told = statements.apply(later);
        return all.subMap(first.minusDays(FARTHEST), true, first.plusDays(FARTHEST), true).values().stream()
                .flatMap(List::stream)
                .filter(visit -> statements.apply(visit).stream()
                        .allMatch(one -> told.stream().allMatch(other -> other.appearedAfter(one))))
                .toList();
    }

    private String surname(Visit visit) {
        return surnames.computeIfAbsent(visit.visitor().value(), name -> Retellings.surname(visit));
    }

    private @Nullable LocalDate appeared(Visit visit) {
        List<Statement> told = statements.apply(visit);
        return told.isEmpty() ? null : told.getFirst().origin().provenance().published();
    }

    private Statement first(Visit visit) {
        return statements.apply(visit).stream().min(ByTime.APPEARANCE).orElseThrow();
    }

    private void put(Visit earlier, Visit later, IdentityHashMap<Visit, Moved> moved) {
        Moved told = Objects.requireNonNull(moved.get(earlier));
        if (moves(told.visit(), earlier, later)) {
            Moved mover = Objects.requireNonNull(moved.get(later));
            List<Visit> before = new ArrayList<>(told.before());
            before.add(told.visit());
            before.addAll(mover.before());
            moved.remove(earlier);
            moved.put(later, new Moved(joined(told.visit(), mover.visit()), before));
        }
    }

    /** Whether a later account moves the visit that an earlier one tells. */
    private boolean moves(Visit told, Visit earlier, Visit later) {
        return !told.status().value().isOff()
                && isSameName(told, later)
                && FieldUnion.agree(told.country(), later.country())
                && FieldUnion.agree(told.place(), later.place())
                && Correction.prevails(told, statements.apply(earlier), statements.apply(later));
    }

    private static boolean isSameName(Visit one, Visit other) {
        List<String> words = NameWords.of(one.visitor().value());
        List<String> others = NameWords.of(other.visitor().value());
        return words.containsAll(others) || others.containsAll(words);
    }

    /** Its id and its history stay those of the first account. */
    private static Visit joined(Visit earlier, Visit later) {
        return new Visit(
                earlier.id(),
                new Sourced<>(earlier.visitor().value(), FieldUnion.evidence(earlier.visitor(), later.visitor())),
                FieldUnion.either(later.role(), earlier.role()),
                FieldUnion.either(later.country(), earlier.country()),
                FieldUnion.either(later.place(), earlier.place()),
                Objects.requireNonNull(later.dates()),
                FieldUnion.either(later.purpose(), earlier.purpose()),
                later.status());
    }
}
