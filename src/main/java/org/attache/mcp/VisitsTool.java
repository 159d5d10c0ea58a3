package org.attache.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Reading;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.session.Count;
import org.attache.session.Formats;
import org.attache.session.Program.Session;
import org.attache.source.MalformedData;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;

/** Looks visits up by day, person, country, place or status. */
final class VisitsTool implements Tool {

    private static final int NAME = 200;

    /** The rest is counted in the text and stands in the fields. */
    private static final int LINES = 100;

    private final Supplier<Session> sessions;
    private final Formats formats;
    private final Supplier<LocalDate> today;

    VisitsTool(Supplier<Session> sessions, Formats formats, Supplier<LocalDate> today) {
        this.today = today;
        this.sessions = sessions;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Result call(Arguments arguments) {
        LocalDate from = arguments.day("from").orElse(null);
        LocalDate to = arguments.day("to").orElse(null);
        LocalDate on = arguments.day("on").orElse(null);
        requireOrder(on, from, to);
        Optional<LocalDate> asOf = arguments.day("asOf");
        try (Session session = sessions.get();
                KnowledgeView view = session.library().view()) {
            ScheduleRequest request = new ScheduleRequest(
                    ScheduleRequest.between(on == null ? from : on, on == null ? to : on),
                    arguments.text("person", NAME).orElse(null),
                    arguments.text("country", NAME).orElse(null),
                    arguments.text("place", NAME).orElse(null),
                    arguments.text("status", NAME).map(VisitsTool::status).orElse(null),
                    asOf.orElseGet(today));
            List<String> refused = session.library().refused().stream()
                    .map(Reading.Refused::path)
                    .toList();
            Lookup lookup = ScheduleLookup.of(view, request, refused);
            return new Result(text(lookup), formats.fields(formats.schedule(lookup)));
        }
    }

    private static void requireOrder(@Nullable LocalDate on, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (on != null && (from != null || to != null)) {
            throw new MalformedData("Give either the argument on, or from and to.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new MalformedData(
                    "The argument to, " + to + ", is before from, " + from + "; exchange the two days.");
        }
    }

    private static Status status(String written) {
        return StatusLabel.read(written)
                .orElseThrow(() -> new MalformedData("The argument status is \"" + written + "\"; it has to be one of "
                        + StatusLabel.all() + StatusLabel.nearest(written) + "."));
    }

    private static String text(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found found -> text(found.schedule());
            case Lookup.NoSuchName missing -> missing.told();
        };
    }

    private static String text(Schedule schedule) {
        List<Schedule.Entry> entries = schedule.entries();
        if (entries.isEmpty()) {
            return "The documents tell of no such visit.";
        }
        String lines = entries.stream().limit(LINES).map(VisitsTool::line).collect(Collectors.joining("\n"));
        return Count.of(entries.size(), "visit") + " from " + Count.of(schedule.documents(), "document") + ":\n" + lines
                + (entries.size() > LINES
                        ? "\nand " + Count.of(entries.size() - LINES, "visit")
                                + " more; other arguments narrow the list."
                        : "");
    }

    /** {@code - December 7–9, 2023: Tom West, envoy; Pakistan (announced; three-us-visits.md)}. */
    private static String line(Schedule.Entry entry) {
        String sources = entry.statements().stream()
                .map(statement -> statement.origin().path())
                .distinct()
                .collect(Collectors.joining(", "));
        return "- " + DayLabel.FULL.of(entry.visit()) + ": "
                + Stream.of(VisitLabel.who(entry.visit()), VisitLabel.where(entry.visit()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "))
                + " (" + StatusLabel.of(entry) + "; " + sources + ")";
    }
}
