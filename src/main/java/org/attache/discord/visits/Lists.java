package org.attache.discord.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attache.dates.DateRange;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.discord.visits.ListState.Action;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.Recent;
import org.attache.knowledge.Library;
import org.attache.schedule.Lookup;
import org.attache.schedule.OtherAccounts;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.session.Count;
import org.attache.visit.history.Standing;
import org.jspecify.annotations.Nullable;

/** Looks lists up and shows what is asked of them. Thread-safe; every answer may take its time. */
final class Lists {

    private static final String GONE =
            "A name that this list was about is in no visit any more; please use /visits again.";

    /** Lists that are kept for the next page; one may hold very many visits. */
    private static final int LISTS = 2;

    private final Library library;
    private final Names names;
    private final SignedIds ids;
    private final Supplier<LocalDate> today;
    private final Recent<Looked, Lookup> lately = new Recent<>(LISTS);

    /** What was looked up in which snapshot. */
    private record Looked(long snapshot, ScheduleRequest request) {}

    Lists(Library library, Names names, SignedIds ids, Supplier<LocalDate> today) {
        this.library = library;
        this.names = names;
        this.ids = ids;
        this.today = today;
    }

    /** What somebody asked for with a command. */
    Response first(Invocation invocation) {
        return switch (Wanted.of(invocation, today.get())) {
            case Wanted.Read.Mistaken mistaken -> Response.of(mistaken.told());
            case Wanted.Read.Visits wanted -> {
                long page = invocation
                        .option(VisitsCommand.PAGE)
                        .map(Long::parseLong)
                        .orElse(1L);
                try (KnowledgeView view = library.view()) {
                    Listing listing = Shortening.of(wanted, names.of(view));
                    int at = Math.clamp(page - 1, 0, Integer.MAX_VALUE);
                    yield page(view, new ListState(Action.FIRST, invocation.user(), view.snapshot(), at, listing));
                }
            }
        };
    }

    /** A page of a list, newly looked up in the current knowledge. */
    Response refreshed(ListState state) {
        try (KnowledgeView view = library.view()) {
            Listing listing = state.listing().askedOn(today.get());
            ListState anew = new ListState(Action.FIRST, state.owner(), view.snapshot(), state.at(), listing);
            return listed(
                    view, anew, schedule -> shown(view, anew.with(Action.FIRST, last(state.at(), schedule)), schedule));
        }
    }

    private static int last(int page, Schedule schedule) {
        return Math.max(0, Math.min(page, ListCard.pages(schedule) - 1));
    }

    /** A page of a list. */
    Response page(ListState state) {
        return current(state, view -> page(view, state));
    }

    private Response page(KnowledgeView view, ListState state) {
        return listed(view, state, schedule -> {
            int pages = ListCard.pages(schedule);
            return state.at() < pages
                    ? shown(view, state, schedule)
                    : Response.of("There is no page " + (state.at() + 1L) + "; this list has " + Count.of(pages, "page")
                            + ".");
        });
    }

    private Response shown(KnowledgeView view, ListState state, Schedule schedule) {
        List<ListCard.Line> lines = ListCard.page(schedule, state.at()).stream()
                .map(entry -> new ListCard.Line(
                        entry.visit(), !OtherAccounts.of(entry, view).isEmpty()))
                .toList();
        return new Response.Card(
                new ListCard(ids).of(state, heading(state.listing(), names.of(view)), schedule, lines));
    }

    /** One visit of a list, with its sources. */
    Response visit(ListState state) {
        return ofVisit(
                state,
                (view, entry) -> new Response.Card(new VisitCard(ids).of(state, entry, OtherAccounts.of(entry, view))));
    }

    /** The visit of a list that somebody wants to follow. */
    Response followed(ListState state, Following following) {
        return ofVisit(state, (view, entry) -> {
            Standing standing = entry.standing();
            return standing == null
                    ? Response.of("Nothing is written down of this visit yet, so it cannot be followed.")
                    : following.visit(state.owner(), standing.uid(), view);
        });
    }

    /**
     * Whatever is made of one visit of a list.
     *
     * @param making hears of that visit alone
     */
    Response madeOfVisit(ListState state, Function<Schedule, Response> making) {
        return ofVisit(
                state,
                (view, entry) -> making.apply(
                        new Schedule(List.of(entry), state.listing().today(), 0)));
    }

    private Response ofVisit(ListState state, BiFunction<KnowledgeView, Schedule.Entry, Response> answer) {
        return current(
                state,
                view -> found(
                        view,
                        state,
                        schedule -> state.at() < schedule.entries().size()
                                ? answer.apply(view, schedule.entries().get(state.at()))
                                : Response.of("This visit is not in the list any more.")));
    }

    /**
     * Whatever is made of a list.
     *
     * @param making hears of the visits
     */
    Response made(ListState state, Function<Schedule, Response> making) {
        return current(state, view -> found(view, state, making));
    }

    /** What the view says, or that the list is of an earlier one. */
    private Response current(ListState state, Function<KnowledgeView, Response> answer) {
        try (KnowledgeView view = library.view()) {
            return view.snapshot() == state.snapshot()
                    ? answer.apply(view)
                    : new Response.Card(new ListCard(ids).older(state));
        }
    }

    private Response found(KnowledgeView view, ListState state, Function<Schedule, Response> answer) {
        Optional<ScheduleRequest> request = request(state.listing(), names.of(view));
        if (request.isEmpty()) {
            return Response.of(GONE);
        }
        return answered(ScheduleLookup.of(view, request.get()), answer);
    }

    /** The same for a page, which needs little of each visit; who turns pages asks for the same list again. */
    private Response listed(KnowledgeView view, ListState state, Function<Schedule, Response> answer) {
        return request(state.listing(), names.of(view))
                .map(request -> answered(
                        lately.of(
                                new Looked(view.snapshot(), request),
                                looked -> ScheduleLookup.listed(view, looked.request())),
                        answer))
                .orElseGet(() -> Response.of(GONE));
    }

    private static Response answered(Lookup lookup, Function<Schedule, Response> answer) {
        return switch (lookup) {
            case Lookup.NoSuchName missing -> Response.of(DiscordText.escaped(missing.told(), DiscordText.MESSAGE));
            case Lookup.Found found ->
                found.schedule().entries().isEmpty()
                        ? Response.of("No visit that the documents tell of fits.")
                        : answer.apply(found.schedule());
        };
    }

    /** Empty where the ledger no longer has a name of it. */
    private static Optional<ScheduleRequest> request(Listing listing, LedgerNames names) {
        Optional<Asked> asked = Asked.of(listing, names);
        return asked.map(words -> new ScheduleRequest(
                days(listing), words.person(), words.country(), words.place(), listing.status(), listing.today()));
    }

    private static @Nullable DateRange days(Listing listing) {
        return switch (listing.when()) {
            case ALWAYS -> null;
            case UPCOMING -> ScheduleRequest.between(listing.today(), null);
            case NOW -> DateRange.on(listing.today());
            case DAYS -> listing.days();
        };
    }

    private static String heading(Listing listing, LedgerNames names) {
        return Asked.of(listing, names).map(asked -> asked.heading(listing)).orElse("");
    }
}
