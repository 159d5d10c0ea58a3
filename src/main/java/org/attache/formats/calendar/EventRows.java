package org.attache.formats.calendar;

import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.Sidecar;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.RowText;
import org.attache.source.Revision;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/** Puts the times of events into rows: as a schedule maps them, else as visits where their summaries tell of one. */
final class EventRows {

    private final RowCollector rows;
    private final boolean isMapped;
    private final EventClock clock;
    private final Set<List<Object>> told = new HashSet<>();
    private final Set<List<Object>> named = new HashSet<>();
    /** Reading a summary takes long beside listing the times of its event. */
    private final IdentityHashMap<CalendarEvent, EventPlace> places = new IdentityHashMap<>();

    /**
     * Begins without rows.
     *
     * @param ofCalendar the time zone that the calendar itself names; null for none
     */
    EventRows(RowCollector rows, Sidecar sidecar, @Nullable ZoneId ofCalendar) {
        this.rows = rows;
        this.isMapped = sidecar.schedule() != null;
        this.clock = new EventClock(sidecar.metadata().timezone(), ofCalendar);
    }

    void add(Occurrence occurrence) throws IOException {
        CalendarEvent event = occurrence.event();
        EventPlace place = places.computeIfAbsent(event, EventPlace::of);
        ZoneId zone = clock.zone(event.start(), place);
        Occurrence.Days days = occurrence.days(zone);
        // Of several times of a series on the same days, the first stands for all.
        if (!told.add(List.of(System.identityHashCode(event), days))) {
            return;
        }
        named.add(List.of(event.summary(), days));
        Revision revision = event.uid().isEmpty() ? null : occurrence.revision();
        if (isMapped) {
            rows.add(event.cells(days), event.state(), revision);
            return;
        }
        Map<Field, String> parts = new EnumMap<>(Field.class);
        parts.put(Field.VISITOR, event.summary());
        event.location().ifPresent(words -> parts.put(Field.PLACE, words));
        List<String> paragraphs = event.description();
        paragraphs.stream().findFirst().ifPresent(first -> parts.put(Field.PURPOSE, first));
        String words = RowText.of(parts, occurrence.when(zone));
        rows.add(
                Stream.of(words, event.guests(), event.state())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                place.visit().map(visit -> entry(visit, days)).orElse(null),
                revision);
        for (String paragraph : paragraphs.stream().skip(1).toList()) {
            rows.add(event.summary() + ": " + paragraph, null, revision);
        }
    }

    /** Says of a time of a series that is taken out of it that nothing is then, unless something else has its name. */
    void addLeftOut(Occurrence occurrence) throws RefusedFile {
        CalendarEvent event = occurrence.event();
        ZoneId zone = clock.zone(event.start(), places.computeIfAbsent(event, EventPlace::of));
        Occurrence.Days days = occurrence.days(zone);
        if (!isMapped && named.add(List.of(event.summary(), days))) {
            String words = DateWords.of(new DateRange(days.first(), days.last()));
            rows.add(
                    event.summary() + ": not on " + words + ".",
                    null,
                    event.uid().isEmpty() ? null : occurrence.revision());
        }
    }

    private static ScheduleEntry entry(ScheduleEntry visit, Occurrence.Days days) {
        return new ScheduleEntry(
                visit.visitor(), visit.role(), visit.country(), visit.place(), days.first(), days.last(), null);
    }

    /** Says of an event whose times are not all listed that they are not. */
    void end(CalendarEvent event, Series.Times times) throws RefusedFile {
        if (times.isCut()) {
            rows.add(
                    event.summary() + " repeats further; only the first " + Repetition.MOST + " times are listed.",
                    null,
                    event.uid().isEmpty() ? null : event.revision());
        }
    }

    /** An event that is called off in no other words than its name. */
    void addTimeless(CalendarParts.Part part) throws RefusedFile {
        String summary = CalendarEvent.summary(part);
        Revision revision = EventRevision.of(part, null, Revision.Reach.WHOLE, true);
        rows.add(summary + ". Cancelled.", null, revision.event().isEmpty() ? null : revision);
    }
}
