package org.attache.formats.calendar;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.RowText;
import org.attache.geography.Countries;
import org.attache.source.ScheduleEntry;

/**
 * A calendar (RFC 5545): each event is a row, each time of a repeated one too. The columns for a schedule are the names
 * of its properties. Without one, an event is a visit where its summary says whose, such as "Ada Moreau visits Oslo".
 */
public final class Ics implements Format {

    private final ReadLimits limits;

    public Ics(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        CalendarParts calendar = CalendarParts.parse(TextDecoder.decode(file.bytes()));
        CalendarZones zones = new CalendarZones(calendar.timezones());
        Metadata own = new OwnMetadata()
                .title(calendar.calendar().text("X-WR-CALNAME"))
                .title(calendar.calendar().text("NAME"))
                .url(calendar.calendar().text("URL"))
                .timezone(zones.named(calendar.calendar().text("X-WR-TIMEZONE")).orElse(null))
                .metadata();
        ZoneId zone = file.sidecar().metadata().or(own).timezone();
        RowCollector rows = new RowCollector(CalendarEvent.COLUMNS, file, limits);
        List<CalendarEvent> events = CalendarEvent.of(calendar.events(), zones);
        if (events.isEmpty() && !calendar.events().isEmpty()) {
            throw new RefusedFile("has no event on a day of the years 1 to 9999; write DTSTART as 20231207");
        }
        for (CalendarEvent event : events) {
            Repetition repetition = Repetition.of(event);
            for (CalendarEvent.Days days : repetition.days(zone)) {
                Deadline.heed();
                add(event, days, file, rows);
            }
            if (repetition.isCut()) {
                rows.add(
                        event.summary() + " repeats further; only the first " + Repetition.MOST + " times are listed.",
                        null);
            }
        }
        return new Content(rows.body(), Metadata.NONE, own);
    }

    private static void add(CalendarEvent event, CalendarEvent.Days days, SourceFile file, RowCollector rows)
            throws IOException {
        if (file.sidecar().schedule() != null) {
            rows.add(event.cells(days), event.state());
            return;
        }
        Map<Field, String> parts = new EnumMap<>(Field.class);
        parts.put(Field.VISITOR, event.summary());
        event.location().ifPresent(place -> parts.put(Field.PLACE, place));
        parts.put(Field.START, days.first().toString());
        parts.put(Field.END, days.last().toString());
        List<String> paragraphs = event.description();
        paragraphs.stream().findFirst().ifPresent(first -> parts.put(Field.PURPOSE, first));
        rows.add(
                Stream.of(RowText.of(parts, ZoneOffset.UTC), event.state())
                        .filter(words -> !words.isEmpty())
                        .reduce((words, state) -> words + " " + state)
                        .orElse(""),
                SummaryVisit.of(event.summary())
                        .map(visit -> entry(visit, event.location(), days))
                        .orElse(null));
        for (String paragraph : paragraphs.stream().skip(1).toList()) {
            rows.add(event.summary() + ": " + paragraph, null);
        }
    }

    /** The visit that a summary tells of, on the days and at the place of its event. */
    private static ScheduleEntry entry(ScheduleEntry said, Optional<String> location, CalendarEvent.Days days) {
        List<String> place =
                location.map(words -> List.of(words.split(",\\s*"))).orElse(List.of());
        Optional<String> country = place.isEmpty() ? Optional.empty() : Countries.canonical(place.getLast());
        String city = country.isPresent() ? String.join(", ", place.subList(0, place.size() - 1)) : location.orElse("");
        return new ScheduleEntry(
                said.visitor(),
                said.role(),
                country.orElse(said.country()),
                city.isBlank() ? said.place() : city,
                days.first(),
                days.last(),
                null);
    }
}
