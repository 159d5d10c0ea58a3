package org.attache.formats.records;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells moments by the clock of the zone that a file names for all of them: what is late in UTC is a day later there.
 */
final class LocalMoments {

    private static final Set<String> NAMES = Set.of("tz", "tzid", "timezone", "time_zone", "time-zone");

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:\\d\\d)");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private LocalMoments() {}

    /** The zone that the outermost map of a file names; null where it names none. */
    static @Nullable ZoneId zone(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String name = String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT);
                if (NAMES.contains(name) && entry.getValue() instanceof String id && id.contains("/")) {
                    return zone(id);
                }
            }
        }
        return null;
    }

    private static @Nullable ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    static List<Map<String, String>> told(List<Map<String, String>> rows, @Nullable ZoneId zone) {
        return zone == null ? rows : rows.stream().map(row -> told(row, zone)).toList();
    }

    private static Map<String, String> told(Map<String, String> row, ZoneId zone) {
        Map<String, String> told = new LinkedHashMap<>(row);
        told.replaceAll((column, cell) -> MOMENT.matcher(cell).matches() ? local(cell, zone) : cell);
        return told;
    }

    private static String local(String moment, ZoneId zone) {
        try {
            return LOCAL.format(OffsetDateTime.parse(moment).atZoneSameInstant(zone));
        } catch (DateTimeException noMoment) {
            return moment;
        }
    }
}
