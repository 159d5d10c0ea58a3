package org.attache.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.attache.evidence.coverage.Correction;
import org.attache.geography.NameWords;
import org.attache.source.Statement;
import org.attache.visit.FieldUnion;
import org.attache.visit.Retellings;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;

/**
 * Puts an account of a visit together with a later one that says that the visit was moved, or that its days were wrong:
 * it is one visit, on the days that the later account has.
 */
@SuppressWarnings("ReferenceEquality") // two visits that tell the same are two
final class Moves {

    /** What is told of days that are further apart are two visits. */
    static final int FARTHEST = 31;

    private final Function<Visit, List<Statement>> statements;

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
        IdentityHashMap<Visit, Moved> moved = new IdentityHashMap<>();
        visits.forEach(visit -> moved.put(visit, new Moved(visit, List.of())));
        Map<String, List<Visit>> bySurname = new HashMap<>();
        visits.forEach(visit -> bySurname
                .computeIfAbsent(Retellings.surname(visit), none -> new ArrayList<>())
                .add(visit));
        // The oldest first, so that what was moved twice comes to its last days.
        visits.stream()
                .filter(visit -> named(visit, bySurname).size() > 1
                        && !statements.apply(visit).isEmpty())
                .sorted(Comparator.comparing(this::first, ByTime.APPEARANCE))
                .forEach(later -> named(later, bySurname).stream()
                        .filter(earlier -> earlier != later && moved.containsKey(earlier))
                        .forEach(earlier -> put(earlier, later, moved)));
        return visits.stream().filter(moved::containsKey).map(moved::get).toList();
    }

    private static List<Visit> named(Visit visit, Map<String, List<Visit>> bySurname) {
        return bySurname.getOrDefault(Retellings.surname(visit), List.of());
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
        return VisitDays.first(later) != null
                && !told.status().value().isOff()
                && isNear(told, later)
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

    private static boolean isNear(Visit one, Visit other) {
        LocalDate first = VisitDays.first(one);
        LocalDate second = VisitDays.first(other);
        return first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) <= FARTHEST;
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
