package org.attache.formats.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time zones that a calendar names: by their IANA name, by Microsoft's, else by the standard offset that the
 * calendar itself gives for them.
 */
final class CalendarZones {

    private static final String MAY_BEGIN_WITH = "^/?(?:[^/]+\\.[^/]+/)(?:[^/]*\\d[^/]*/)?";

    private final List<CalendarParts.Part> defined;

    CalendarZones(List<CalendarParts.Part> defined) {
        this.defined = defined;
    }

    Optional<ZoneId> named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Stream.of(name, name.replaceFirst(MAY_BEGIN_WITH, ""))
                .flatMap(candidate -> known(candidate.strip()).stream())
                .findFirst()
                .or(() -> defined(name));
    }

    private static Optional<ZoneId> known(String name) {
        try {
            // The registry's class knows the names of Microsoft's zones once it is there.
            Class.forName(TimeZoneRegistryImpl.class.getName());
            return Optional.of(ZoneId.of(name, TimeZoneRegistry.ZONE_ALIASES));
        } catch (DateTimeException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> defined(String name) {
        return defined.stream()
                .filter(zone -> name.equals(zone.text("TZID")))
                .flatMap(zone -> zone.parts().stream())
                .filter(part -> part.name().equals("STANDARD"))
                .flatMap(part -> offset(part.text("TZOFFSETTO")).stream())
                .findFirst();
    }

    private static Optional<ZoneId> offset(@Nullable String offset) {
        try {
            return offset == null ? Optional.empty() : Optional.of(ZoneOffset.of(offset.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
