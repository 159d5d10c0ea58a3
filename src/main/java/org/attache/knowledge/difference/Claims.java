package org.attache.knowledge.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.visit.Retellings.Joined;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Teller;
import org.jspecify.annotations.Nullable;

/** Gives each visit of the next snapshot the uid of the one that it was before, and new ones a uid of their own. */
final class Claims {

    /** A visit that is over by now does not move further than this: the next one of the kind took its place. */
    private static final int FAR = 31;

    private final List<Joined<Told>> visits;
    private final Map<String, Revision> latest = new LinkedHashMap<>();
    private final LocalDate today;
    private final @Nullable String[] uids;
    private final Set<String> held = new HashSet<>();

    private Claims(List<Joined<Told>> visits, List<Revision> latest, LocalDate today) {
        this.visits = visits;
        this.today = today;
        this.uids = new String[visits.size()];
        latest.stream()
                .sorted(Comparator.comparing((Revision revision) -> !isTold(revision))
                        .thenComparingLong(Revision::number))
                .forEach(revision -> this.latest.put(revision.uid(), revision));
    }

    /**
     * The uid of each visit; null where a visit fell apart, for the part that did not keep it.
     *
     * @param latest the newest revision of each visit of these visitors
     * @param taken other uids that are in use
     */
    static List<@Nullable String> of(
            List<Joined<Told>> visits, List<Revision> latest, Set<String> taken, LocalDate today) {
        Claims claims = new Claims(visits, latest, today);
        claims.byTellings();
        claims.byLikeness();
        claims.anew(taken);
        return Arrays.asList(claims.uids);
    }

    /** Whether documents tell of the visit still. */
    static boolean isTold(Revision revision) {
        return switch (revision.change()) {
            case Change.Announced announced -> true;
            case Change.Revised revised -> true;
            case Change.Returned returned -> true;
            case Change.Withdrawn withdrawn -> false;
            case Change.Joined joined -> false;
        };
    }

    /** The oldest of the uids that its tellings carry, and rather one under which it was the same. */
    private void byTellings() {
        for (boolean mustBeSame : new boolean[] {true, false}) {
            for (int at = 0; at < uids.length; at++) {
                Set<String> carried = carried(visits.get(at));
                if (uids[at] == null && !carried.isEmpty()) {
                    Object content = VisitChanges.content(visits.get(at).visit());
                    for (String uid : carried.size() == 1 ? carried : oldestFirst(carried)) {
                        Revision revision = latest.get(uid);
                        if (!mustBeSame
                                || (revision != null
                                        && VisitChanges.content(before(revision))
                                                .equals(content))) {
                            claim(at, uid);
                        }
                    }
                }
            }
        }
    }

    private void byLikeness() {
        match(Claims::isTold, VisitChanges::content, (before, visit) -> true);
        match(Claims::isTold, Visit::id, (before, visit) -> true);
        match(Predicate.not(Claims::isTold), VisitChanges::content, (before, visit) -> true);
        match(Predicate.not(Claims::isTold), Visit::id, (before, visit) -> true);
        match(Claims::isTold, VisitChanges::visitorAndCountry, this::mayHaveMoved);
    }

    private void match(
            Predicate<Revision> wanted, Function<Visit, Object> key, BiPredicate<Revision, Joined<Told>> mayBe) {
        Map<Object, List<Revision>> free = latest.values().stream()
                .filter(revision -> wanted.test(revision) && !held.contains(revision.uid()))
                .sorted(Comparator.comparing(
                        revision -> VisitDays.beginning(before(revision)),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(revision -> key.apply(before(revision)), Collectors.toList()));
        for (int at = 0; at < uids.length && !free.isEmpty(); at++) {
            Joined<Told> visit = visits.get(at);
            if (uids[at] == null && carried(visit).isEmpty()) {
                List<Revision> candidates = free.getOrDefault(key.apply(visit.visit()), List.of());
                Optional<Revision> first = candidates.stream()
                        .filter(candidate -> mayBe.test(candidate, visit))
                        .findFirst();
                if (first.isPresent()) {
                    claim(at, first.get().uid());
                    candidates.remove(first.get());
                }
            }
        }
    }

    /**
     * A schedule that lost one visit of somebody to a country and got another did not move it, if the first was over by
     * then; and another document tells of another visit.
     */
    private boolean mayHaveMoved(Revision revision, Joined<Told> visit) {
        Set<String> paths =
                revision.change().now().tellers().stream().map(Teller::path).collect(Collectors.toSet());
        if (visit.tellings().stream()
                .noneMatch(told -> paths.contains(told.teller().path()) || paths.contains(told.namespace()))) {
            return false;
        }
        LocalDate last = VisitDays.last(before(revision));
        LocalDate first = VisitDays.beginning(before(revision));
        LocalDate start = VisitDays.beginning(visit.visit());
        LocalDate told = visit.tellings().stream()
                .map(telling -> telling.teller().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(today);
        boolean isOver = last != null && last.isBefore(told) && !isPutOff(before(revision));
        return !isOver || first == null || start == null || Math.abs(ChronoUnit.DAYS.between(first, start)) <= FAR;
    }

    private static boolean isPutOff(Visit visit) {
        return visit.status().value() == Status.POSTPONED;
    }

    private void anew(Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        used.addAll(latest.keySet());
        used.addAll(held);
        for (int at = 0; at < uids.length; at++) {
            if (uids[at] == null && carried(visits.get(at)).isEmpty()) {
                String id = visits.get(at).visit().id();
                String uid = id;
                for (int again = 2; !used.add(uid); again++) {
                    uid = id + "." + again;
                }
                claim(at, uid);
            }
        }
    }

    private void claim(int visit, String uid) {
        if (uids[visit] == null && held.add(uid)) {
            uids[visit] = uid;
        }
    }

    private static Set<String> carried(Joined<Told> visit) {
        return visit.tellings().stream()
                .flatMap(told -> Stream.ofNullable(told.uid()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> oldestFirst(Set<String> carried) {
        List<String> known = latest.keySet().stream().filter(carried::contains).toList();
        return known.isEmpty() ? List.copyOf(carried) : known;
    }

    private static Visit before(Revision revision) {
        return revision.change().now().visit();
    }
}
