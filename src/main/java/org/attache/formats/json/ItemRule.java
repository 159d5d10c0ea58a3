package org.attache.formats.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an event repeats: Google gives the lines of a calendar, Microsoft a pattern and how long it holds. */
final class ItemRule {

    private static final String LINE = "(?:RRULE|EXRULE|RDATE|EXDATE)[;:][\\x20-\\x7E]{1,2000}";

    private static final Map<String, String> FREQUENCIES = Map.of(
            "daily", "DAILY",
            "weekly", "WEEKLY",
            "absolutemonthly", "MONTHLY",
            "relativemonthly", "MONTHLY",
            "absoluteyearly", "YEARLY",
            "relativeyearly", "YEARLY");

    private static final List<String> WEEKS = List.of("first", "second", "third", "fourth");

    private ItemRule() {}

    /** The lines of a calendar for it; none where it does not repeat. */
    static List<String> of(@Nullable Object recurrence) {
        if (recurrence instanceof List<?> lines) {
            return lines.stream()
                    .map(String::valueOf)
                    .filter(line -> line.matches(LINE))
                    .toList();
        }
        if (recurrence instanceof Map<?, ?> map
                && map.get("pattern") instanceof Map<?, ?> pattern
                && map.get("range") instanceof Map<?, ?> range) {
            String type = word(pattern.get("type"));
            String frequency = FREQUENCIES.get(type);
            return frequency == null
                    ? List.of()
                    : List.of("RRULE:FREQ=" + frequency + ";INTERVAL=" + Math.max(1, number(pattern.get("interval")))
                            + days(pattern, type) + end(range));
        }
        return List.of();
    }

    private static String days(Map<?, ?> pattern, String type) {
        String month = type.endsWith("yearly") ? part("BYMONTH", number(pattern.get("month"))) : "";
        if (type.startsWith("absolute")) {
            return month + part("BYMONTHDAY", number(pattern.get("dayOfMonth")));
        }
        String week = type.startsWith("relative") ? week(word(pattern.get("index"))) : "";
        String days = pattern.get("daysOfWeek") instanceof List<?> list && !type.equals("daily")
                ? list.stream()
                        .map(ItemRule::word)
                        .filter(day -> day.matches("(?:mon|tues|wednes|thurs|fri|satur|sun)day"))
                        .map(day -> day.substring(0, 2).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(","))
                : "";
        return month + (days.isEmpty() ? "" : ";BYDAY=" + days) + week;
    }

    /** Which of the days of a month: "the last workday" is of all of them. */
    private static String week(String index) {
        return ";BYSETPOS=" + (index.equals("last") ? -1 : Math.max(0, WEEKS.indexOf(index)) + 1);
    }

    private static String end(Map<?, ?> range) {
        String until = word(range.get("endDate")).replace("-", "");
        return switch (word(range.get("type"))) {
            case "numbered" -> part("COUNT", number(range.get("numberOfOccurrences")));
            case "enddate" -> until.matches("\\d{8}") ? ";UNTIL=" + until : "";
            default -> "";
        };
    }

    private static String part(String name, int number) {
        return number > 0 ? ";" + name + "=" + number : "";
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? Math.clamp(number.longValue(), 0, 1_000) : 0;
    }

    private static String word(@Nullable Object value) {
        return value instanceof String words ? words.toLowerCase(Locale.ROOT) : "";
    }
}
