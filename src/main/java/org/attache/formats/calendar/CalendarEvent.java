package org.attache.formats.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar.
 *
 * @param start when it begins the first time
 * @param length from its start to its end, on the clock where it takes place
 * @param replaced starts of single times that other events of the calendar replace
 */
record CalendarEvent(
        CalendarParts.Part part,
        CalendarTime start,
        Duration length,
        CalendarZones zones,
        Set<LocalDateTime> replaced) {

    /** The names by which a schedule maps what an event says. */
    static final List<String> COLUMNS = List.of(
            "summary",
            "location",
            "start",
            "end",
            "description",
            "organizer",
            "attendee",
            "categories",
            "status",
            "url");

    /** From the first to the last day of one time of an event. */
    record Days(LocalDate first, LocalDate last) {}

    /** The events that say when they are, in the order of the calendar. */
    static List<CalendarEvent> of(List<CalendarParts.Part> parts, CalendarZones zones) {
        Map<String, Set<LocalDateTime>> replaced = new HashMap<>();
        for (CalendarParts.Part part : parts) {
            Optional<CalendarTime> start = CalendarTime.of(part.first("DTSTART"), zones);
            CalendarTime.of(part.first("RECURRENCE-ID"), zones)
                    .ifPresent(
                            time -> replaced.computeIfAbsent(String.valueOf(part.text("UID")), uid -> new HashSet<>())
                                    .add(start.map(time::onClockOf).orElse(time.local())));
        }
        List<CalendarEvent> events = new ArrayList<>();
        for (CalendarParts.Part part : parts) {
            boolean isReplacement = part.first("RECURRENCE-ID") != null;
            Set<LocalDateTime> others =
                    isReplacement ? Set.of() : replaced.getOrDefault(String.valueOf(part.text("UID")), Set.of());
            CalendarTime.of(part.first("DTSTART"), zones)
                    .ifPresent(start ->
                            events.add(new CalendarEvent(part, start, length(part, start, zones), zones, others)));
        }
        return events;
    }

    private static Duration length(CalendarParts.Part part, CalendarTime start, CalendarZones zones) {
        Optional<CalendarTime> end = CalendarTime.of(part.first("DTEND"), zones);
        if (end.isPresent()) {
            return Duration.between(start.local(), end.get().onClockOf(start));
        }
        String duration = part.text("DURATION");
        try {
            TemporalAmount amount = duration == null
                    ? Duration.ZERO
                    : TemporalAmountAdapter.parse(duration).getDuration();
            return Duration.between(start.local(), start.local().plus(amount));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Duration.ZERO;
        }
    }

    /** The days of one time of the event. Its end is exclusive: who leaves at midnight is not there on the next day. */
    Days days(LocalDateTime begin, @Nullable ZoneId zone) {
        LocalDate first = start.in(zone, begin).toLocalDate();
        if (length.isNegative() || length.isZero()) {
            return new Days(first, first);
        }
        LocalDateTime end = begin.plus(length).minusNanos(1);
        return new Days(first, start.in(zone, end).toLocalDate());
    }

    String summary() {
        String summary = plain(part.text("SUMMARY"));
        return summary.isEmpty() ? "Event" : summary;
    }

    Optional<String> location() {
        return Optional.of(plain(part.text("LOCATION"))).filter(location -> !location.isEmpty());
    }

    /** The paragraphs of its description. */
    List<String> description() {
        String description =
                String.valueOf(Optional.ofNullable(part.text("DESCRIPTION")).orElse(""));
        return Stream.of(description.split("\\n\\s*\\n"))
                .map(CalendarEvent::plain)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** What has become of it, as a sentence; empty where it is simply planned. */
    String state() {
        return switch (plain(part.text("STATUS")).toUpperCase(Locale.ROOT)) {
            case "CANCELLED" -> "Cancelled.";
            case "TENTATIVE" -> "Tentative.";
            default -> "";
        };
    }

    /** Its columns on some days. */
    List<String> cells(Days days) {
        return List.of(
                summary(),
                location().orElse(""),
                days.first().toString(),
                days.last().toString(),
                String.join(" ", description()),
                people("ORGANIZER"),
                people("ATTENDEE"),
                plain(part.text("CATEGORIES")),
                plain(part.text("STATUS")).toLowerCase(Locale.ROOT),
                plain(part.text("URL")));
    }

    /** The people of a property by name, else by address. */
    private String people(String property) {
        return part.all(property).stream()
                .map(person -> person.parameter("CN").isBlank()
                        ? person.value().replaceFirst("(?i)^mailto:", "")
                        : person.parameter("CN"))
                .collect(Collectors.joining(", "));
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("<[^>]{1,200}>", " ").replaceAll("\\s+", " ").strip();
    }
}
