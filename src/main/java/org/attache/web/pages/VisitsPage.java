package org.attache.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.Years;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.schedule.Lookup;
import org.attache.schedule.OtherAccounts;
import org.attache.schedule.Schedule;
import org.attache.schedule.StatusLabel;
import org.attache.visit.Status;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;
import org.attache.web.api.Filters;
import org.attache.web.api.Schedules;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.exchange.Route.Load;
import org.jspecify.annotations.Nullable;

/** The schedule as a list, a timeline and a calendar, and each visit by itself. */
final class VisitsPage {

    private static final int LISTED = 50;
    private static final List<String> VIEWS = List.of("list", "timeline", "calendar");

    private final Templates templates;
    private final Schedules schedules;
    private final Library library;

    VisitsPage(Templates templates, Schedules schedules, Library library) {
        this.templates = templates;
        this.schedules = schedules;
        this.library = library;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/visits", Load.DOCUMENTS, this::list),
                Route.get("/visits/{id}", Load.DOCUMENTS, this::visit));
    }

    private Response list(Request request) {
        Filters.requireKnown(request, "view", "month", "page");
        String view = request.query("view").orElse("list");
        if (!VIEWS.contains(view)) {
            throw Refused.mistaken(
                    "The view “" + Filters.shown(view) + "” is none of " + String.join(", ", VIEWS) + ".");
        }
        Lookup lookup = schedules.of(request);
        Schedule schedule = schedules.found(request);
        Map<String, String> given = Filters.given(request);
        Paging paging = Paging.of(request, schedule.entries().size(), LISTED);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("view", view);
        values.put("views", VIEWS);
        values.put("given", withAll(given));
        values.put("filters", address(given));
        values.put("statuses", Stream.of(Status.values()).map(StatusLabel::of).toList());
        values.put("missing", lookup instanceof Lookup.NoSuchName missing ? missing : null);
        values.put("schedule", schedule);
        values.put("total", schedule.entries().size());
        values.put("newest", schedule.newest().orElse(null));
        values.put("paging", paging);
        values.put(
                "entries",
                paging.cut(schedule.entries()).stream().map(VisitView::of).toList());
        values.put(
                "undated",
                schedule.entries().stream()
                        .filter(entry -> VisitDays.span(entry.visit()) == null)
                        .count());
        values.put("month", view.equals("calendar") ? MonthView.of(month(request, schedule), schedule) : null);
        return templates.page("visits", values);
    }

    /** The month that an address names, or else the first one that the schedule has, from the day asked for on. */
    private static YearMonth month(Request request, Schedule schedule) {
        Optional<String> named = request.query("month");
        if (named.isPresent()) {
            try {
                // With the last months that Java knows none can be reckoned.
                return YearMonth.from(
                        Years.day(YearMonth.parse(named.get()).atDay(1).toString()));
            } catch (DateTimeException unreadable) {
                throw Refused.mistaken("Write the month as 2023-12.");
            }
        }
        List<LocalDate> firsts = schedule.entries().stream()
                .flatMap(entry -> Stream.ofNullable(VisitDays.span(entry.visit())))
                .map(days -> days.first())
                .toList();
        return firsts.stream()
                .filter(day -> !day.isBefore(schedule.knownBy()))
                .findFirst()
                .or(() -> firsts.isEmpty() ? Optional.empty() : Optional.of(firsts.getLast()))
                .map(YearMonth::from)
                .orElse(YearMonth.from(schedule.knownBy()));
    }

    private static Map<String, String> withAll(Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.of("on", "from", "to", "person", "country", "place", "status", "as_of")
                .forEach(name -> all.put(name, given.getOrDefault(name, "")));
        return all;
    }

    /** {@code &person=West&status=planned}. */
    private static String address(Map<String, String> given) {
        return given.entrySet().stream()
                .map(filter -> "&" + filter.getKey() + "=" + PageWords.part(filter.getValue()))
                .collect(Collectors.joining());
    }

    private Response visit(Request request) {
        Schedule schedule = schedules.found(request);
        try (KnowledgeView view = library.view()) {
            Schedule.Entry entry = entry(request, schedule, view)
                    .orElseThrow(() -> Refused.missing("No document tells of this visit any more."));
            List<VisitView> others = new ArrayList<>();
            OtherAccounts.of(entry, view).forEach(other -> others.add(VisitView.of(other)));
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("visit", VisitView.of(entry));
            values.put("others", others);
            return templates.page("visit", values);
        }
    }

    /** A document may know the visit under an id of its own: then by what it says of it. */
    private static Optional<Schedule.Entry> entry(Request request, Schedule schedule, KnowledgeView view) {
        String id = request.part("id");
        Optional<Schedule.Entry> same = schedule.entries().stream()
                .filter(each -> each.visit().id().equals(id))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        List<String> visitors = request.query("person").stream().toList();
        Set<String> said =
                view.visits().find(new VisitQuery(visitors, List.of(), List.of(), null, Integer.MAX_VALUE)).stream()
                        .filter(visit -> visit.id().equals(id))
                        .flatMap(visit -> visit.evidence().stream())
                        .collect(Collectors.toSet());
        return schedule.entries().stream()
                .filter(each -> each.statements().stream().anyMatch(statement -> said.contains(statement.id())))
                .findFirst();
    }
}
