package org.attache.formats.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time zones that a calendar names: by their IANA name, by Microsoft's, else by the offsets that the calendar
 * itself gives for them.
 */
final class CalendarZones {

    private static final String MAY_BEGIN_WITH = "^/?(?:[^/]+\\.[^/]+/)(?:[^/]*\\d[^/]*/)?";

    private static final Pattern CONTINENT = Pattern.compile("(?:Africa|America|Asia|Australia|Europe|Pacific)/.*");
    private static final Pattern MONTH = Pattern.compile("BYMONTH=(\\d{1,2})");
    private static final Pattern STARTED = Pattern.compile("^\\d{4}(\\d{2})");
    private static final Instant JANUARY = Instant.parse("2025-01-15T00:00:00Z");
    private static final Instant JULY = Instant.parse("2025-07-15T00:00:00Z");

    private final List<CalendarParts.Part> defined;

    private final @Nullable String own;

    /**
     * The zones of a calendar.
     *
     * @param own what the calendar says of itself; null for nothing
     */
    CalendarZones(List<CalendarParts.Part> defined, @Nullable String own) {
        this.defined = defined;
        this.own = own;
    }

    /** The zone of the calendar: the one that it names, else the only one that it defines. */
    Optional<ZoneId> own() {
        return named(own).or(() -> defined.size() == 1 ? zone(defined.getFirst()) : Optional.empty());
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
                .flatMap(zone -> zone(zone).stream())
                .findFirst();
    }

    /** A zone of the same two offsets in winter and summer, where the part gives two; else its one offset. */
    private static Optional<ZoneId> zone(CalendarParts.Part zone) {
        CalendarParts.Part standard = last(zone, "STANDARD");
        CalendarParts.Part daylight = last(zone, "DAYLIGHT");
        Optional<ZoneId> usual = standard == null ? Optional.empty() : offset(standard.text("TZOFFSETTO"));
        Optional<ZoneId> summer = daylight == null ? Optional.empty() : offset(daylight.text("TZOFFSETTO"));
        if (standard == null || daylight == null || usual.isEmpty() || summer.isEmpty()) {
            return usual;
        }
        boolean isNorthern = month(daylight) < month(standard);
        ZoneId january = isNorthern ? usual.get() : summer.get();
        ZoneId july = isNorthern ? summer.get() : usual.get();
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> CONTINENT.matcher(id).matches())
                .sorted()
                .map(ZoneId::of)
                .filter(known -> known.getRules()
                                .getOffset(JANUARY)
                                .equals(january.getRules().getOffset(JANUARY))
                        && known.getRules()
                                .getOffset(JULY)
                                .equals(july.getRules().getOffset(JULY)))
                .findFirst()
                .or(() -> usual);
    }

    /** Of several rules that followed each other, the one that holds today. */
    private static CalendarParts.@Nullable Part last(CalendarParts.Part zone, String name) {
        return zone.parts().stream()
                .filter(part -> part.name().equals(name))
                .max(Comparator.comparing(part -> String.valueOf(part.text("DTSTART"))))
                .orElse(null);
    }

    private static int month(CalendarParts.Part part) {
        Matcher rule = MONTH.matcher(String.valueOf(part.text("RRULE")));
        Matcher start = STARTED.matcher(String.valueOf(part.text("DTSTART")));
        return rule.find() ? Integer.parseInt(rule.group(1)) : start.find() ? Integer.parseInt(start.group(1)) : 0;
    }

    private static Optional<ZoneId> offset(@Nullable String offset) {
        try {
            return offset == null
                    ? Optional.empty()
                    : Optional.of(ZoneId.ofOffset("GMT", ZoneOffset.of(offset.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
