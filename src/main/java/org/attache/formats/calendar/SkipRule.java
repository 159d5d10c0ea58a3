package org.attache.formats.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules of repetition that say what becomes of a day that a month does not have (RFC 7529), which ical4j leaves out
 * whatever they say. Only of months and years in our calendar, by the days of the month: no other rule needs it.
 */
final class SkipRule {

    private static final Set<String> PARTS =
            Set.of("RSCALE", "FREQ", "SKIP", "INTERVAL", "COUNT", "BYMONTH", "BYMONTHDAY", "WKST");

    /** Calendars that count the years otherwise and have our months and days. */
    private static final Set<String> OURS = Set.of("GREGORIAN", "ISO8601", "BUDDHIST", "JAPANESE", "ROC");

    private static final int MOST_MONTHS = 12 * 400;

    private SkipRule() {}

    /** The calendar by whose months a rule repeats, where that is not ours; empty for ours. */
    static Optional<String> otherCalendar(String rule) {
        return Optional.ofNullable(parts(rule).get("RSCALE")).filter(calendar -> !OURS.contains(calendar));
    }

    /** Whether a rule, given without its end, is one of these. */
    static boolean applies(String rule) {
        Map<String, String> parts = parts(rule);
        String skip = parts.getOrDefault("SKIP", "OMIT");
        String frequency = parts.getOrDefault("FREQ", "");
        return PARTS.containsAll(parts.keySet())
                && OURS.contains(parts.getOrDefault("RSCALE", ""))
                && (skip.equals("BACKWARD") || skip.equals("FORWARD"))
                && (frequency.equals("MONTHLY") || frequency.equals("YEARLY"))
                && days(parts, 1).stream().allMatch(day -> day > 0);
    }

    /** The first times of such a rule, the start among them. */
    static List<LocalDateTime> times(String rule, LocalDateTime start, int most) {
        Map<String, String> parts = parts(rule);
        boolean yearly = parts.getOrDefault("FREQ", "").equals("YEARLY");
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        int count = Math.min(most, Integer.parseInt(parts.getOrDefault("COUNT", Integer.toString(most))));
        boolean backward = parts.getOrDefault("SKIP", "").equals("BACKWARD");
        List<Integer> months = numbers(parts, "BYMONTH", yearly ? start.getMonthValue() : 0);
        List<Integer> days = days(parts, start.getDayOfMonth());
        List<LocalDateTime> times = new ArrayList<>();
        YearMonth first = YearMonth.from(start);
        for (int after = 0; after < MOST_MONTHS && times.size() < count && interval > 0; after++) {
            YearMonth month = first.plusMonths(after);
            int periods = yearly ? month.getYear() - first.getYear() : after;
            if (periods % interval == 0 && (months.contains(0) || months.contains(month.getMonthValue()))) {
                days.stream()
                        .map(day -> day(month, day, backward).atTime(start.toLocalTime()))
                        .filter(time -> !time.isBefore(start) && !times.contains(time))
                        .forEach(times::add);
            }
        }
        return times.stream().sorted().limit(count).toList();
    }

    private static LocalDate day(YearMonth month, int day, boolean backward) {
        if (month.isValidDay(day)) {
            return month.atDay(day);
        }
        return backward ? month.atEndOfMonth() : month.plusMonths(1).atDay(1);
    }

    private static List<Integer> days(Map<String, String> parts, int otherwise) {
        return numbers(parts, "BYMONTHDAY", otherwise);
    }

    private static List<Integer> numbers(Map<String, String> parts, String part, int otherwise) {
        String list = parts.get(part);
        return list == null
                ? List.of(otherwise)
                : Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return parts;
    }
}
