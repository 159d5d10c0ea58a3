package org.attache.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.evidence.description.Changed;
import org.attache.evidence.description.Precedence;
import org.attache.evidence.description.VisitorDescription;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.visit.Retellings;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/** Picks the visits that a question means out of those that match its names and days. */
final class Picking {

    private final Interpretation.LedgerQuery question;
    private final KnowledgeView knowledge;

    private Picking(Interpretation.LedgerQuery question, KnowledgeView knowledge) {
        this.question = question;
        this.knowledge = knowledge;
    }

    static List<Visit> pick(Interpretation.LedgerQuery question, KnowledgeView knowledge) {
        VisitorDescription description = new VisitorDescription(question, knowledge.statements());
        Picking picking = new Picking(question, knowledge);
        List<Visit> told = picking.told(question.query());
        Set<Visit> fitting = told.stream().filter(description::fits).collect(Collectors.toSet());
        Set<String> named = fitting.stream().map(Picking::visitor).collect(Collectors.toSet());
        List<Visit> described = kept(
                told, visit -> fitting.contains(visit) || (visit.role() == null && named.contains(visitor(visit))));
        boolean anywhere = question.document().isEmpty() && question.sites().isEmpty();
        List<Visit> there = anywhere ? described : kept(described, description::isToldThere);
        DateRange during = question.query().during();
        List<Visit> found = there.isEmpty() && question.sites().isEmpty() ? described : there;
        List<Visit> changed = during == null
                ? Changed.of(found, knowledge.statements())
                : Changed.within(during, found, picking.told(Changed.around(question.query())), knowledge.statements());
        return picking.pick(changed);
    }

    /** Each visit once, however many documents tell of it; what one document tells apart stays apart. */
    private List<Visit> told(VisitQuery query) {
        Precedence precedence = new Precedence(knowledge);
        return Retellings.joined(
                HomeTown.visits(query, knowledge),
                (one, other) ->
                        Collections.disjoint(documents(one), documents(other)) && !precedence.isOutranked(one, other),
                precedence::isStated);
    }

    private Set<String> documents(Visit visit) {
        return knowledge.statements().byId(visit.evidence()).stream()
                .map(statement -> statement.origin().path())
                .collect(Collectors.toSet());
    }

    /** What was called off is neither first nor next, nor is it counted; it is told last where all are asked for. */
    private List<Visit> pick(List<Visit> all) {
        List<Visit> on = all.stream().filter(visit -> !isOff(visit)).toList();
        List<Visit> off = all.stream().filter(Picking::isOff).toList();
        DateRange during = question.query().during();
        return switch (question.pick()) {
            case Pick.All every ->
                isCounted()
                        ? on
                        : Stream.concat(on.stream(), off.stream().filter(this::isOfThen))
                                .toList();
            case Pick.CalledOff called ->
                off.isEmpty() && !question.query().visitors().isEmpty() ? on : off;
            case Pick.First first -> extreme(on, VisitDays::beginning, Comparator.naturalOrder());
            case Pick.Last last -> extreme(on, VisitDays::last, Comparator.reverseOrder());
            case Pick.Longest longest -> extreme(on, Picking::length, Comparator.reverseOrder());
            case Pick.Shortest shortest -> extreme(on, Picking::length, Comparator.naturalOrder());
            case Pick.Next next -> nearest(on, next.after(), true);
            case Pick.After after -> neighbours(all, isNotBy(after.visitor()), true);
            case Pick.Before before -> neighbours(all, isNotBy(before.visitor()), false);
            case Pick.NextStop next -> stops(all, true);
            case Pick.StopBefore before -> stops(all, false);
            case Pick.Overlapping overlapping -> sharing(on, (one, other) -> true);
            case Pick.Together together -> together(on);
            case Pick.InOrder order -> inOrder(order, all);
            case Pick.Longer longer -> on;
            case Pick.FreeDays free -> on;
            case Pick.Arriving arriving -> kept(on, visit -> isIn(VisitDays.first(visit), during));
            case Pick.Leaving leaving -> kept(on, visit -> isIn(VisitDays.last(visit), during));
            case Pick.Except except -> kept(on, visit -> !except.visitors().contains(visitor(visit)));
            case Pick.Most most -> most(on, most.countries() ? Picking::country : Picking::visitor);
        };
    }

    /** Who is there on a day, nobody asks of those who were to come some time in the year. */
    private boolean isOfThen(Visit visit) {
        return !question.isOfAnyoneThen() || VisitDays.of(visit).isPresent();
    }

    private boolean isCounted() {
        return question.wanted() == Wanted.COUNT || question.wanted() == Wanted.HEADCOUNT;
    }

    private static boolean isOff(Visit visit) {
        return visit.status().value().isOff();
    }

    private static List<Visit> kept(List<Visit> visits, Predicate<Visit> wanted) {
        return visits.stream().filter(wanted).toList();
    }

    private static boolean isIn(@Nullable LocalDate day, @Nullable DateRange during) {
        return day != null && (during == null || during.contains(DateRange.on(day)));
    }

    /** Those that share a day, or all of them where none do and the days of all are known. */
    private static List<Visit> together(List<Visit> visits) {
        List<Visit> sharing = sharing(visits, (one, other) -> !visitor(one).equals(visitor(other)));
        boolean known = visits.stream().allMatch(visit -> VisitDays.of(visit).isPresent());
        boolean two = visits.stream().map(Picking::visitor).distinct().count() > 1;
        return sharing.isEmpty() && known && two ? visits : sharing;
    }

    private static List<Visit> inOrder(Pick.InOrder order, List<Visit> visits) {
        DateRange during = order.during();
        return kept(
                visits,
                visit -> during == null
                        || !order.later().contains(visitor(visit))
                        || VisitDays.of(visit).filter(during::overlaps).isPresent());
    }

    /** Those of whoever, or to wherever, there are most. */
    private static List<Visit> most(List<Visit> visits, Function<Visit, String> by) {
        Map<String, Long> counts = visits.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return kept(visits, visit -> Objects.equals(counts.get(by.apply(visit)), most));
    }

    private static String country(Visit visit) {
        return visit.country() == null ? "" : visit.country().value();
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

    private static Predicate<Visit> isNotBy(String visitor) {
        return visit -> !visitor(visit).equals(visitor);
    }

    /** Visits of others that start next after the given ones, or last before them. */
    private List<Visit> neighbours(List<Visit> visits, Predicate<Visit> wanted, boolean after) {
        VisitQuery query = question.query();
        return neighbours(
                visits,
                new VisitQuery(List.of(), query.countries(), query.places(), null, query.limit()),
                wanted,
                after);
    }

    /** Visits of the same visitor that start next after the given ones, or last before them. */
    private List<Visit> stops(List<Visit> visits, boolean after) {
        VisitQuery query = question.query();
        return neighbours(
                visits,
                new VisitQuery(query.visitors(), List.of(), List.of(), null, query.limit()),
                visit -> visits.stream().noneMatch(one -> Retellings.areOne(one, visit)),
                after);
    }

    private List<Visit> neighbours(List<Visit> visits, VisitQuery among, Predicate<Visit> wanted, boolean after) {
        List<Visit> others = told(among).stream().filter(wanted).toList();
        List<Visit> neighbours = new ArrayList<>();
        for (Visit visit : visits) {
            LocalDate start = VisitDays.first(visit);
            if (start != null) {
                neighbours.addAll(nearest(others, start, after));
            }
        }
        return neighbours.stream().distinct().toList();
    }

    private static List<Visit> nearest(List<Visit> visits, LocalDate day, boolean after) {
        List<Visit> side = visits.stream()
                .filter(visit -> isOnSide(VisitDays.first(visit), day, after))
                .toList();
        return extreme(side, VisitDays::first, after ? Comparator.naturalOrder() : Comparator.reverseOrder());
    }

    private static boolean isOnSide(@Nullable LocalDate start, LocalDate day, boolean after) {
        return start != null && (after ? start.isAfter(day) : start.isBefore(day));
    }

    private interface Pair {
        boolean counts(Visit one, Visit other);
    }

    private static List<Visit> sharing(List<Visit> visits, Pair pair) {
        return visits.stream()
                .filter(visit -> visits.stream()
                        .anyMatch(other ->
                                !other.id().equals(visit.id()) && pair.counts(visit, other) && overlap(visit, other)))
                .toList();
    }

    /** How many days a visit takes; null where nobody knows, which is neither longest nor shortest. */
    private static @Nullable Long length(Visit visit) {
        return VisitDays.of(visit).map(DateRange::days).orElse(null);
    }

    private static boolean overlap(Visit one, Visit other) {
        Optional<DateRange> first = VisitDays.of(one);
        Optional<DateRange> second = VisitDays.of(other);
        return first.isPresent() && second.isPresent() && first.get().overlaps(second.get());
    }

    private static String visitor(Visit visit) {
        return visit.visitor().value();
    }
}
