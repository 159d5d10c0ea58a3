package org.attache.formats.json;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times of events as programs give them, with the properties of a calendar for them. */
final class ItemTime {

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d{1,9})?(?<offset>Z|[+-]\\d\\d:?\\d\\d)?)?");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private ItemTime() {}

    /**
     * A property of a calendar; empty where the value is no time.
     *
     * @param zone the zone of a time that names none; empty for none
     * @param isDay whether the event takes whole days, whatever its times of the day
     */
    static String property(String name, @Nullable Object value, String zone, boolean isDay) {
        Map<?, ?> time = value instanceof Map<?, ?> map ? map : Map.of();
        String words = String.valueOf(time.get("date") != null ? time.get("date") : time.get("dateTime"));
        Matcher moment = MOMENT.matcher(words.strip());
        if (!moment.matches()) {
            return "";
        }
        if (isDay || moment.group(2) == null) {
            return name + ";VALUE=DATE:" + moment.group(1).replace("-", "");
        }
        String named = time.get("timeZone") instanceof String own && !own.isBlank() ? own : zone;
        try {
            LocalDateTime clock = LocalDateTime.parse(moment.group(1) + "T" + moment.group(2));
            return name + written(clock, moment.group("offset"), named.replaceAll("[\";:,\\p{Cntrl}]", ""));
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String written(LocalDateTime clock, @Nullable String offset, String zone) {
        boolean isWorld = "Z".equals(offset) || (offset == null && zone.equalsIgnoreCase("UTC"));
        ZoneId known = known(zone);
        if (offset != null && known != null && !zone.equalsIgnoreCase("UTC")) {
            LocalDateTime there = clock.atOffset(ZoneOffset.of(offset))
                    .atZoneSameInstant(known)
                    .toLocalDateTime();
            return ";TZID=" + zone + ":" + WRITTEN.format(there);
        }
        if (isWorld) {
            return ":" + WRITTEN.format(clock) + "Z";
        }
        // Where only an offset is known, the clock of the place shows the time as it is written.
        return (offset == null && !zone.isEmpty() ? ";TZID=" + zone : "") + ":" + WRITTEN.format(clock);
    }

    private static @Nullable ZoneId known(String zone) {
        try {
            return zone.isEmpty() ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
