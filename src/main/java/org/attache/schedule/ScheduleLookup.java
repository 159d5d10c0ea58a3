package org.attache.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.description.Precedence;
import org.attache.source.Remark;
import org.attache.visit.Disputes;
import org.attache.visit.LedgerName;
import org.attache.visit.Retellings;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/** Looks a schedule up in one snapshot of the knowledge. */
public final class ScheduleLookup {

    private final KnowledgeView knowledge;
    private final Precedence precedence;
    private final ScheduleRequest request;
    private final List<String> refused;
    private final Bearing bearing = new Bearing();
    private Lookup.@Nullable NoSuchName missing;

    private ScheduleLookup(KnowledgeView knowledge, ScheduleRequest request, List<String> refused) {
        this.refused = refused;
        this.knowledge = knowledge;
        this.precedence = new Precedence(knowledge);
        this.request = request;
    }

    /** The visits asked for, each once, however many documents tell of it, in the order of their days. */
    public static Lookup of(KnowledgeView knowledge, ScheduleRequest request) {
        return of(knowledge, request, List.of());
    }

    /**
     * The same without what became of the visits and without what others tell of them, for a list of which only a page
     * is shown.
     */
    public static Lookup listed(KnowledgeView knowledge, ScheduleRequest request) {
        return new ScheduleLookup(knowledge, request, List.of()).list();
    }

    /**
     * The same where it is known that something is missing.
     *
     * @param refused paths of files of which nothing was read
     */
    public static Lookup of(KnowledgeView knowledge, ScheduleRequest request, List<String> refused) {
        return new ScheduleLookup(knowledge, request, refused).lookup();
    }

    private VisitQuery query() {
        return new VisitQuery(
                names(LedgerName.Kind.VISITOR, request.person()),
                names(LedgerName.Kind.COUNTRY, request.country()),
                names(LedgerName.Kind.PLACE, request.place()),
                request.during(),
                Integer.MAX_VALUE);
    }

    private Lookup list() {
        VisitQuery query = query();
        if (missing != null) {
            return missing;
        }
        List<Visit> found = find(query);
        return new Lookup.Found(new Schedule(
                wanted(moved(found, beside(query, found))).stream()
                        .map(told -> new Schedule.Entry(
                                told.visit(), bearing.of(told.visit()), null, List.of(), List.of(), told.before()))
                        .toList(),
                request.knownBy(),
                later(found),
                unread()));
    }

    private List<Moves.Moved> wanted(List<Moves.Moved> visits) {
        return visits.stream().filter(told -> isWanted(told.visit())).toList();
    }

    /** The visits on the days asked for, as later accounts left them. */
    private List<Moves.Moved> moved(List<Visit> found, List<Visit> beside) {
        List<Visit> known = joined(found.stream().filter(this::isKnown).toList());
        DateRange during = request.during();
        return Moves.of(Stream.concat(known.stream(), beside.stream()).toList(), bearing::of).stream()
                .filter(told -> during == null || isOn(told.visit(), during))
                .sorted(Comparator.comparing(Moves.Moved::visit, new ByTime(bearing.statements())))
                .toList();
    }

    private static boolean isOn(Visit visit, DateRange days) {
        DateRange span = VisitDays.span(visit);
        return span != null && span.overlaps(days);
    }

    private boolean isWanted(Visit visit) {
        return request.status() == null || visit.status().value() == request.status();
    }

    private Lookup lookup() {
        VisitQuery query = query();
        if (missing != null) {
            return missing;
        }
        List<Visit> found = find(query);
        List<Visit> beside = beside(query, found);
        List<Moves.Moved> moved = moved(found, beside);
        IdentityHashMap<Visit, List<Visit>> others = others(moved, beside);
        List<Moves.Moved> wanted = wanted(moved);
        Histories histories = Histories.of(
                knowledge.history(), wanted.stream().map(Moves.Moved::visit).toList(), bearing.statements());
        return new Lookup.Found(new Schedule(
                wanted.stream()
                        .map(told -> new Schedule.Entry(
                                told.visit(),
                                bearing.of(told.visit()),
                                histories
                                        .standing(told.visit(), bearing.statements())
                                        .orElse(null),
                                histories.revisions(told.visit(), bearing.statements(), request.knownBy()),
                                others.getOrDefault(told.visit(), List.of()),
                                told.before()))
                        .toList(),
                request.knownBy(),
                later(found),
                unread()));
    }

    private List<Visit> find(VisitQuery query) {
        List<Visit> found = knowledge.visits().find(query);
        Set<String> ids = new LinkedHashSet<>();
        found.forEach(visit -> ids.addAll(visit.evidence()));
        bearing.add(knowledge.statements().byId(List.copyOf(ids)));
        return found.stream().sorted(new ByTime(bearing.statements())).toList();
    }

    /** How many of the visits that fit only later documents tell of, or only they tell what became of them. */
    private int later(List<Visit> found) {
        if (found.stream().allMatch(this::isKnown)) {
            return 0;
        }
        return (int) Retellings.joined(found, Function.identity(), bearing::isOfDifferentDocuments).stream()
                .filter(joined -> isWanted(joined.visit()))
                .filter(joined -> joined.tellings().stream()
                        .filter(this::isKnown)
                        .noneMatch(told ->
                                told.status().value() == joined.visit().status().value()))
                .count();
    }

    private List<Visit> joined(List<Visit> visits) {
        return Retellings.joined(
                visits,
                (one, other) -> bearing.isOfDifferentDocuments(one, other) && !precedence.isOutranked(one, other),
                precedence::isStated);
    }

    /** Visits before and after the days asked for: they may be what others tell of a visit on these days. */
    private List<Visit> beside(VisitQuery query, List<Visit> found) {
        if (query.during() == null) {
            return List.of();
        }
        LocalDate first = query.during().first();
        LocalDate last = query.during().last();
        Set<Visit> asked = new HashSet<>(found);
        return joined(Stream.of(
                        new DateRange(first.minusDays(Moves.FARTHEST), first.minusDays(1)),
                        new DateRange(last.plusDays(1), last.plusDays(Moves.FARTHEST)))
                .map(days -> new VisitQuery(query.visitors(), query.countries(), query.places(), days, query.limit()))
                .flatMap(around -> find(around).stream())
                .filter(visit -> !asked.contains(visit) && isKnown(visit))
                .toList());
    }

    /** What other documents tell in the place of each visit, of the days asked for or of those beside. */
    private IdentityHashMap<Visit, List<Visit>> others(List<Moves.Moved> visits, List<Visit> beside) {
        IdentityHashMap<Visit, List<Visit>> others = new IdentityHashMap<>();
        Set<Visit> gone =
                visits.stream().flatMap(told -> told.before().stream()).collect(Collectors.toSet());
        List<Visit> all = Stream.concat(
                        visits.stream().map(Moves.Moved::visit), beside.stream().filter(visit -> !gone.contains(visit)))
                .toList();
        Disputes.forEach(all, Function.identity(), (one, other) -> {
            if ((Disputes.areOneToldTwice(one, other) || precedence.isOutranked(one, other))
                    && bearing.isOfDifferentDocuments(one, other)) {
                others.computeIfAbsent(one, none -> new ArrayList<>()).add(other);
                others.computeIfAbsent(other, none -> new ArrayList<>()).add(one);
            }
        });
        return others;
    }

    private List<String> unread() {
        return Stream.concat(
                        refused.stream(),
                        knowledge.remarks().entrySet().stream()
                                .filter(document -> document.getValue().stream()
                                        .anyMatch(remark -> remark.kind() == Remark.Kind.UNREAD))
                                .map(Map.Entry::getKey))
                .toList();
    }

    private List<String> names(LedgerName.Kind kind, @Nullable String asked) {
        if (asked == null) {
            return List.of();
        }
        AskedName name = new AskedName(knowledge.visits(), kind, asked);
        List<String> names = name.names();
        if (names.isEmpty() && missing == null) {
            missing = new Lookup.NoSuchName(kind, asked, name.nearest());
        }
        return names;
    }

    private boolean isKnown(Visit visit) {
        return bearing.isKnown(visit, request.knownBy());
    }
}
