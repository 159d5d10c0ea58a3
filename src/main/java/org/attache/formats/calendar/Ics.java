package org.attache.formats.calendar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.table.RowCollector;
import org.attache.source.Remark;

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
        String named = calendar.calendar().text("X-WR-TIMEZONE");
        CalendarZones zones = new CalendarZones(calendar.timezones(), named);
        Metadata own = new OwnMetadata()
                .title(calendar.calendar().text("X-WR-CALNAME"))
                .title(calendar.calendar().text("NAME"))
                .url(calendar.calendar().text("URL"))
                .timezone(zones.named(named).orElse(null))
                .metadata();
        RowCollector rows = new RowCollector(CalendarEvent.COLUMNS, file, limits);
        List<CalendarEvent> events = EventVersions.of(calendar.events(), zones);
        add(calendar, events, zones, new EventRows(rows, file.sidecar(), own.timezone()));
        return new Content(rows.body(), Metadata.NONE, own, unfollowed(events));
    }

    private static void add(CalendarParts calendar, List<CalendarEvent> events, CalendarZones zones, EventRows rows)
            throws IOException {
        List<CalendarParts.Part> timeless = calendar.events().stream()
                .filter(part -> EventRevision.isWithdrawn(part)
                        && CalendarEvent.of(part, zones).isEmpty())
                .toList();
        if (events.isEmpty() && timeless.isEmpty() && !calendar.events().isEmpty()) {
            throw new RefusedFile("has no event on a day of the years 1 to 9999; write DTSTART as 20231207");
        }
        Series series = new Series(events);
        List<Occurrence> leftOut = new ArrayList<>();
        for (CalendarEvent event : events) {
            Series.Times times = series.of(event);
            for (Occurrence occurrence : times.occurrences()) {
                Deadline.heed();
                rows.add(occurrence);
            }
            rows.end(event, times);
            leftOut.addAll(times.leftOut());
        }
        for (Occurrence occurrence : leftOut) {
            rows.addLeftOut(occurrence);
        }
        for (CalendarParts.Part part : timeless) {
            rows.addTimeless(part);
        }
    }

    /** Which events repeat in a way that is not followed. */
    private static List<Remark> unfollowed(List<CalendarEvent> events) {
        return events.stream()
                .flatMap(event -> Repetition.otherCalendar(event).stream()
                        .map(other -> Remark.unread(
                                "“" + event.summary() + "” repeats by the " + other.toLowerCase(Locale.ROOT)
                                        + " calendar, which is not followed; only its first time was read")))
                .distinct()
                .toList();
    }
}
