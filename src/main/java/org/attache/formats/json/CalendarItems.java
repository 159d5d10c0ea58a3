package org.attache.formats.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.formats.text.SmallPage;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Events as the programs of Google's calendars and of Microsoft's give them (Google Calendar API, resource "Events";
 * Microsoft Graph, resource "event"): alone, in a list, or in the page of a list. They say what a calendar says.
 *
 * @param page what the list is a page of; empty for a list or an event alone
 */
record CalendarItems(Map<?, ?> page, List<Map<?, ?>> items) {

    private static final List<String> MASTERS = List.of("recurringEventId", "seriesMasterId");

    /** What an event is called by in every calendar. */
    private static final String[] NAMES = {"iCalUID", "iCalUId", "uid"};

    /** The events of a file; empty where it holds anything else. */
    static Optional<CalendarItems> in(@Nullable Object value) {
        Map<?, ?> page = value instanceof Map<?, ?> map && !isEvent(map) ? map : Map.of();
        List<Map<?, ?>> items = items(value);
        return items.stream().anyMatch(CalendarItems::isEvent)
                ? Optional.of(new CalendarItems(page, items))
                : Optional.empty();
    }

    private static List<Map<?, ?>> items(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                isEvent(map)
                        ? List.of(map)
                        : map.values().stream()
                                .filter(held -> held instanceof List)
                                .flatMap(held -> items(held).stream())
                                .toList();
            case List<?> list -> ofList(list);
            case null -> List.of();
            default -> List.of();
        };
    }

    /** Events, or the pages of an answer that each hold some. */
    private static List<Map<?, ?>> ofList(List<?> list) {
        return list.stream().anyMatch(CalendarItems::isEvent)
                ? list.stream()
                        .<Map<?, ?>>map(item -> item instanceof Map<?, ?> map ? map : Map.of())
                        .toList()
                : list.stream().flatMap(one -> items(one).stream()).toList();
    }

    private static boolean isEvent(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                && (isMoment(map.get("start"))
                        || (isMoment(map.get("originalStartTime")) && map.containsKey("status")));
    }

    private static boolean isMoment(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                && (map.get("date") instanceof String || map.get("dateTime") instanceof String);
    }

    /** They as a calendar. */
    String calendar() {
        Map<String, Map<?, ?>> byId = new HashMap<>();
        items.forEach(item -> byId.put(text(item.get("id")), item));
        List<String> head = List.of(
                WrittenCalendar.line("X-WR-CALNAME", first(page, "summary", "name")),
                WrittenCalendar.line("X-WR-TIMEZONE", zone()));
        return WrittenCalendar.of(
                head,
                items.stream()
                        .filter(CalendarItems::isEvent)
                        .map(item -> lines(item, series(item, byId)))
                        .toList());
    }

    /** The zone of the list, else that in which all events were planned. */
    private String zone() {
        String own = text(page.get("timeZone"));
        List<String> planned = items.stream()
                .map(item -> text(item.get("originalStartTimeZone")))
                .distinct()
                .toList();
        return own.isEmpty() && planned.size() == 1 ? planned.getFirst() : own;
    }

    /** The whole of which it is one time; for any other event itself. Nothing but a name where the file lacks it. */
    private static Map<?, ?> series(Map<?, ?> item, Map<String, Map<?, ?>> byId) {
        return MASTERS.stream()
                .map(key -> text(item.get(key)))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .<Map<?, ?>>map(id -> byId.getOrDefault(
                        id, first(item, NAMES).isEmpty() ? Map.of("id", id) : Map.of("iCalUID", first(item, NAMES))))
                .orElse(item);
    }

    private List<String> lines(Map<?, ?> item, Map<?, ?> series) {
        String name = first(series, NAMES);
        boolean isDay = Boolean.TRUE.equals(item.get("isAllDay"));
        String zone = text(page.get("timeZone"));
        boolean isOff = Boolean.TRUE.equals(item.get("isCancelled")) || "cancelled".equals(item.get("status"));
        List<String> lines = new ArrayList<>(List.of(
                WrittenCalendar.line("UID", name.isEmpty() ? text(series.get("id")) : name),
                ItemTime.property("DTSTART", item.get("start"), zone, isDay),
                ItemTime.property("DTEND", item.get("end"), zone, isDay),
                recurrenceId(item, zone, isDay),
                ItemTime.property(
                        "DTSTAMP", Map.of("dateTime", first(item, "updated", "lastModifiedDateTime")), "UTC", false),
                WrittenCalendar.line("SEQUENCE", text(item.get("sequence"))),
                isOff ? "STATUS:CANCELLED" : "tentative".equals(item.get("status")) ? "STATUS:TENTATIVE" : "",
                WrittenCalendar.line(
                        "SUMMARY",
                        (first(item, "summary", "subject") + "\n" + first(series, "summary", "subject"))
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse("")),
                WrittenCalendar.line("LOCATION", location(item.get("location"))),
                WrittenCalendar.line("DESCRIPTION", description(item))));
        people(item.get("attendees")).forEach(lines::add);
        lines.addAll(ItemRule.of(item.get("recurrence")));
        return lines;
    }

    private static String recurrenceId(Map<?, ?> item, String zone, boolean isDay) {
        Object planned = item.get("originalStartTime") != null
                ? item.get("originalStartTime")
                : Map.of("dateTime", text(item.get("originalStart")));
        boolean isOneOfSeries =
                MASTERS.stream().anyMatch(key -> !text(item.get(key)).isEmpty());
        return isOneOfSeries ? ItemTime.property("RECURRENCE-ID", planned, zone, isDay) : "";
    }

    private static String location(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> place)) {
            return text(value);
        }
        Map<?, ?> address = place.get("address") instanceof Map<?, ?> map ? map : Map.of();
        return Stream.of(place.get("displayName"), address.get("city"), address.get("countryOrRegion"))
                .map(CalendarItems::text)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String description(Map<?, ?> item) {
        if (item.get("body") instanceof Map<?, ?> body
                && !text(body.get("content")).isBlank()) {
            String content = text(body.get("content"));
            return "html".equals(text(body.get("contentType")))
                    ? SmallPage.lines(content).replace("\n", "\n\n")
                    : content;
        }
        return first(item, "description", "bodyPreview");
    }

    private static List<String> people(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(one -> one instanceof Map<?, ?> map ? map : Map.of())
                        .map(one -> one.get("emailAddress") instanceof Map<?, ?> address ? address : one)
                        .map(one -> "ATTENDEE;CN=\""
                                + first(one, "displayName", "name").replaceAll("[\"\\p{Cntrl}]", "") + "\":mailto:"
                                + first(one, "email", "address").replaceAll("\\s", ""))
                        .toList()
                : List.of();
    }

    /** What of it is not in the file or cannot be read. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (!first(page, "nextPageToken", "@odata.nextLink").isEmpty()) {
            remarks.add(Remark.unread("its list of events goes on on another page, which is not in the file"));
        }
        long timeless = items.stream().filter(item -> !isEvent(item)).count();
        if (timeless > 0) {
            remarks.add(Remark.unread(timeless + " of the entries of its list say no time and were not read"));
        }
        return remarks;
    }

    /** The first text of some keys; empty for none. */
    private static String first(Map<?, ?> map, String... keys) {
        return Stream.of(keys)
                .map(key -> text(map.get(key)))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number
                ? value.toString().strip()
                : "";
    }
}
