package org.attache.formats.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.attache.dates.DateRange;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.VisitLabel;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;

/**
 * Writes a schedule as a calendar (RFC 5545, RFC 7986): a visit is an event of whole days. The same schedule always
 * gives the same file. A visit without a first day is no event; the description of the calendar says how many there
 * are.
 */
public final class ScheduleIcs implements ScheduleWriter {

    private static final String TITLE = "Visits";

    @Override
    public byte[] write(Schedule schedule) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Attache//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(TITLE));
        calendar.add(new XProperty("X-WR-CALNAME", TITLE));
        Map<String, Integer> ids = new HashMap<>();
        int undated = 0;
        for (Schedule.Entry entry : schedule.entries()) {
            LocalDate first = VisitDays.first(entry.visit());
            if (first == null) {
                undated++;
            } else {
                int before = ids.merge(entry.visit().id(), 1, Integer::sum) - 1;
                calendar.add(event(entry, first, entry.visit().id() + (before == 0 ? "" : "-" + before)));
            }
        }
        if (undated > 0) {
            calendar.add(new XProperty(
                    "X-WR-CALDESC",
                    undated == 1
                            ? "1 visit without a known first day is left out."
                            : undated + " visits without a known first day are left out."));
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Schedule.Entry entry, LocalDate first, String id) {
        Visit visit = entry.visit();
        LocalDate last = VisitDays.of(visit).map(DateRange::last).orElse(first);
        // The same at every export: nothing says when a visit came to be known but its newest source.
        Instant revised = entry.newest()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.EPOCH);
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@attache"));
        event.add(new DtStamp(revised));
        event.add(new LastModified(revised));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
        String where = VisitLabel.where(visit);
        event.add(new Summary(visit.visitor().value() + (where.isEmpty() ? "" : " visits " + where)));
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        event.add(new Description(description(entry)));
        event.add(status(visit));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static Status status(Visit visit) {
        return switch (visit.status().value()) {
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case PLANNED, POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case ANNOUNCED, CONFIRMED, UNDER_WAY, COMPLETED -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }

    /** Each statement with its source, and what is in doubt. */
    private static String description(Schedule.Entry entry) {
        Visit visit = entry.visit();
        Stream<String> doubt = visit.dates() != null && visit.dates().value().yearInferred()
                ? Stream.of("The year follows from the day of publication.")
                : Stream.empty();
        Stream<String> role =
                visit.role() == null ? Stream.empty() : Stream.of(visit.role().value());
        return Stream.of(role, entry.statements().stream().map(ScheduleIcs::quotation), doubt)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static String quotation(Statement statement) {
        Provenance source = statement.origin().provenance();
        return "“" + statement.words() + "” — "
                + Stream.of(
                                source.title(),
                                source.publisher(),
                                source.published() == null
                                        ? null
                                        : source.published().toString(),
                                source.url())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }
}
