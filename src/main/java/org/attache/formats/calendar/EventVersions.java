package org.attache.formats.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.source.Revision;

/**
 * The versions of the events of one calendar that are in force: of several of the same time of the same event the
 * newest, and what it calls off as the version before had it.
 */
final class EventVersions {

    private EventVersions() {}

    /** The events that say when they are, in the order of the calendar. */
    static List<CalendarEvent> of(List<CalendarParts.Part> parts, CalendarZones zones) {
        Map<List<Object>, List<CalendarEvent>> versions = new LinkedHashMap<>();
        int nameless = 0;
        for (CalendarParts.Part part : parts) {
            Optional<CalendarEvent> event = CalendarEvent.of(part, zones);
            if (event.isPresent()) {
                Object name =
                        event.get().uid().isEmpty() ? nameless++ : event.get().uid();
                versions.computeIfAbsent(key(name, event.get()), key -> new ArrayList<>())
                        .add(event.get());
            }
        }
        List<CalendarEvent> inForce = new ArrayList<>();
        versions.values().forEach(same -> inForce.addAll(newest(same)));
        return withdrawnWithWhole(inForce);
    }

    private static List<Object> key(Object name, CalendarEvent event) {
        return event.recurrence()
                .map(time -> List.of(name, time.planned(time.local())))
                .orElse(List.of(name));
    }

    /** More than one only where the calendar does not say which is newer. */
    private static List<CalendarEvent> newest(List<CalendarEvent> same) {
        Revision newest = same.stream()
                .map(CalendarEvent::revision)
                .max(Revision.BY_VERSION)
                .orElseThrow();
        List<CalendarEvent> inForce = same.stream()
                .filter(event -> !newest.isNewerThan(event.revision()))
                .toList();
        List<CalendarEvent> planned =
                same.stream().filter(event -> !event.isWithdrawn()).toList();
        boolean isWithdrawn = inForce.stream().allMatch(CalendarEvent::isWithdrawn);
        return isWithdrawn && !planned.isEmpty()
                ? newest(planned).stream().map(CalendarEvent::withdrawn).toList()
                : inForce;
    }

    /** Who calls off a series calls off what was changed in it before. */
    private static List<CalendarEvent> withdrawnWithWhole(List<CalendarEvent> events) {
        Map<String, CalendarEvent> withdrawn = new HashMap<>();
        events.stream()
                .filter(event -> event.isWithdrawn() && event.recurrence().isEmpty())
                .forEach(event -> withdrawn.put(event.uid(), event));
        return events.stream()
                .map(event -> {
                    CalendarEvent whole = withdrawn.get(event.uid());
                    boolean follows = whole != null
                            && event.recurrence().isPresent()
                            && !event.revision().isNewerThan(whole.revision());
                    return follows ? event.withdrawn() : event;
                })
                .toList();
    }
}
