package org.attache.formats.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.dates.Years;
import org.attache.source.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A day or a moment in a calendar.
 *
 * @param local its clock time where it takes place
 * @param isDay whether it means the whole day
 * @param zone where that is; null where the calendar does not say
 */
record CalendarTime(
        LocalDateTime local, boolean isDay, @Nullable ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final Set<String> WORLD = Set.of("Z", "UTC", "Etc/UTC", "Zulu");

    /** The time that a property gives; empty where it gives none. */
    static Optional<CalendarTime> of(CalendarParts.@Nullable Property property, CalendarZones zones) {
        return property == null
                ? Optional.empty()
                : all(property, zones).stream().findFirst();
    }

    /** All times of a property that lists some; of a period, its start. Programs write the year 0 for no time. */
    static List<CalendarTime> all(CalendarParts.Property property, CalendarZones zones) {
        ZoneId zone = zones.named(property.parameter("TZID")).orElse(null);
        return Stream.of(property.value().split(","))
                .flatMap(value -> parsed(value.replaceFirst("/.*", "").strip(), zone).stream())
                .filter(time -> Years.canBeMeant(time.local().toLocalDate()))
                .toList();
    }

    private static Optional<CalendarTime> parsed(String value, @Nullable ZoneId zone) {
        try {
            if (value.length() == 8) {
                return Optional.of(new CalendarTime(LocalDate.parse(value, DAY).atStartOfDay(), true, null));
            }
            boolean isUtc = value.endsWith("Z");
            String moment = isUtc ? value.substring(0, value.length() - 1) : value;
            return Optional.of(
                    new CalendarTime(LocalDateTime.parse(moment, MOMENT), false, isUtc ? ZoneOffset.UTC : zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same moment on the clock of another time; unchanged where one of both zones is not known. */
    LocalDateTime onClockOf(CalendarTime other) {
        return zone == null || other.zone == null
                ? local
                : local.atZone(zone).withZoneSameInstant(other.zone).toLocalDateTime();
    }

    /** The same on its own clock, as versions of an event are told apart by. */
    Revision.Time planned(LocalDateTime time) {
        boolean isMoment = zone != null && !isDay;
        return new Revision.Time(time, isMoment ? time.atZone(zone).toInstant() : null, isDay);
    }

    /** Whether it is a time of the whole world, which programs write for a clock time somewhere. */
    boolean isWorldTime() {
        return zone != null && WORLD.contains(zone.getId());
    }

    /** The clock time in a zone, of a clock time where this takes place. */
    LocalDateTime in(@Nullable ZoneId other, LocalDateTime time) {
        return isDay || zone == null || other == null
                ? time
                : time.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }
}
