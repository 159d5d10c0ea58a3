package org.attache.formats.calendar;

import static org.attache.source.Revision.Reach.ONE;
import static org.attache.source.Revision.Reach.ONWARDS;
import static org.attache.source.Revision.Reach.WHOLE;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.attache.formats.text.SmallPage;
import org.attache.source.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar.
 *
 * @param start when it begins the first time
 * @param length from its start to its end, on the clock where it takes place
 * @param isWithdrawn whether it is called off
 */
record CalendarEvent(
        CalendarParts.Part part, CalendarTime start, Duration length, CalendarZones zones, boolean isWithdrawn) {

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

    private static final int MOST_GUESTS = 8;

    /** The event of a part; empty where it does not say when it is. One time that is called off may say so briefly. */
    static Optional<CalendarEvent> of(CalendarParts.Part part, CalendarZones zones) {
        return CalendarTime.of(part.first("DTSTART"), zones)
                .or(() -> CalendarTime.of(part.first("RECURRENCE-ID"), zones))
                .map(start -> new CalendarEvent(
                        part, start, length(part, start, zones), zones, EventRevision.isWithdrawn(part)));
    }

    CalendarEvent withdrawn() {
        return new CalendarEvent(part, start, length, zones, true);
    }

    /** What the event has for a name in every calendar; empty where it has none. */
    String uid() {
        return EventRevision.uid(part);
    }

    /** Which time of a repeated event it is about; empty for all of it. */
    Optional<CalendarTime> recurrence() {
        return CalendarTime.of(part.first("RECURRENCE-ID"), zones);
    }

    /** The same, or its own time, as it is told apart by. */
    Revision.Time recurrenceTime() {
        CalendarTime time = recurrence().orElse(start);
        return time.planned(time.local());
    }

    /** Which version of the event it is. */
    Revision revision() {
        return revision(recurrenceTime());
    }

    /** Whether it is about all later times of a repeated event too. */
    boolean isOnwards() {
        CalendarParts.Property recurrence = part.first("RECURRENCE-ID");
        return recurrence != null && recurrence.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE");
    }

    /** Which version of the event a time of it is. */
    Revision revision(Revision.Time planned) {
        return EventRevision.of(
                part, planned, recurrence().isEmpty() ? WHOLE : isOnwards() ? ONWARDS : ONE, isWithdrawn);
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

    String summary() {
        return summary(part);
    }

    static String summary(CalendarParts.Part part) {
        String summary = plain(part.text("SUMMARY"));
        return summary.isEmpty() ? "Event" : summary;
    }

    Optional<String> location() {
        return Optional.of(plain(part.text("LOCATION"))).filter(location -> !location.isEmpty());
    }

    /** The paragraphs of its description; of the one in HTML that Outlook adds where there is no other. */
    List<String> description() {
        String plain = part.text("DESCRIPTION");
        String page = part.text("X-ALT-DESC");
        String said = plain == null || plain.isBlank() ? page == null ? "" : page : plain;
        String description = SmallPage.is(said) ? SmallPage.paragraphs(said) : said;
        return Stream.of(description.split("\\n\\s*\\n"))
                .map(CalendarEvent::plain)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** What has become of it, as a sentence; empty where it is simply planned. */
    String state() {
        return isWithdrawn
                ? "Cancelled."
                : plain(part.text("STATUS")).equalsIgnoreCase("TENTATIVE") ? "Tentative." : "";
    }

    /** Its columns on some days. */
    List<String> cells(Occurrence.Days days) {
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

    /** Who is to be there as a sentence, as far as the event has their names; empty where it has none. */
    String guests() {
        List<String> names = part.all("ATTENDEE").stream()
                .map(person -> plain(person.parameter("CN")))
                .filter(name -> name.indexOf(' ') > 0 && name.indexOf('@') < 0)
                .distinct()
                .toList();
        int more = names.size() - MOST_GUESTS;
        return names.isEmpty()
                ? ""
                : "Invited: " + names.stream().limit(MOST_GUESTS).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more." : ".");
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("<[^>]{1,200}>", " ").replaceAll("\\s+", " ").strip();
    }
}
