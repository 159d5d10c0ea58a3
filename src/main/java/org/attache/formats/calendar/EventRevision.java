package org.attache.formats.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.source.Revision;
import org.jspecify.annotations.Nullable;

/** Which version of an event a part of a calendar is: RFC 5546, section 2.1.4. */
final class EventRevision {

    private static final CalendarZones NO_ZONES = new CalendarZones(List.of(), null);

    private EventRevision() {}

    static Revision of(
            CalendarParts.Part part, Revision.@Nullable Time time, Revision.Reach reach, boolean isWithdrawn) {
        return new Revision(uid(part), time, reach, sequence(part), stamp(part), isWithdrawn);
    }

    static String uid(CalendarParts.Part part) {
        return Objects.requireNonNullElse(part.text("UID"), "").strip();
    }

    /** Whether the event or the calendar that it was sent in calls it off. */
    static boolean isWithdrawn(CalendarParts.Part part) {
        return says(part, "STATUS", "CANCELLED") || says(part, "METHOD", "CANCEL");
    }

    private static boolean says(CalendarParts.Part part, String property, String value) {
        return Objects.requireNonNullElse(part.text(property), "").strip().equalsIgnoreCase(value);
    }

    private static int sequence(CalendarParts.Part part) {
        String sequence = Objects.requireNonNullElse(part.text("SEQUENCE"), "").strip();
        return sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
    }

    private static @Nullable Instant stamp(CalendarParts.Part part) {
        return Stream.of("DTSTAMP", "LAST-MODIFIED")
                .map(part::first)
                .flatMap(property -> CalendarTime.of(property, NO_ZONES).stream())
                .map(time -> time.local().toInstant(ZoneOffset.UTC))
                .findFirst()
                .orElse(null);
    }
}
