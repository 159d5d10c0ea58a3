package org.attache.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.Recent;
import org.attache.knowledge.Library;
import org.attache.knowledge.Reading;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.web.exchange.Request;

/** Looks schedules up; whoever turns the pages of one has it looked up once. Thread-safe. */
public final class Schedules {

    private static final int REMEMBERED = 2;

    private final Library library;
    private final Supplier<LocalDate> today;
    private final Recent<Key, Lookup> known = new Recent<>(REMEMBERED);

    /** What a schedule is worked out of. */
    private record Key(long snapshot, Instant created, List<String> refused, ScheduleRequest request) {}

    /** @param today the day up to which publications count where nobody names one */
    public Schedules(Library library, Supplier<LocalDate> today) {
        this.library = library;
        this.today = today;
    }

    /** What the filters of an address ask for. */
    public Lookup of(Request request) {
        return of(Filters.of(request, today.get()));
    }

    public Lookup of(ScheduleRequest request) {
        try (KnowledgeView view = library.view()) {
            List<String> refused =
                    library.refused().stream().map(Reading.Refused::path).toList();
            Key key = new Key(view.snapshot(), library.current().created(), refused, request);
            return known.of(key, each -> ScheduleLookup.of(view, request, refused));
        }
    }

    /** The same as a schedule, which is empty where a name is that no visit has. */
    public Schedule found(Request request) {
        return switch (of(request)) {
            case Lookup.Found found -> found.schedule();
            case Lookup.NoSuchName missing -> new Schedule(List.of(), today.get(), 0);
        };
    }
}
