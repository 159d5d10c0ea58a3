package org.attache.formats.records;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts a day together whose year, month and number stand under different parents. */
final class DayParts {

    private static final Pattern NUMBER = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern MONTH_NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("[12]\\d{3}-(?:0[1-9]|1[0-2])");
    private static final Pattern WITH_MONTH =
            Pattern.compile("[^\\d]*\\d{1,2}[^\\d]{3,30}|[^\\d]{3,30}\\d{1,2}[^\\d]{0,3}");

    private DayParts() {}

    /** The record with whole days, as far as its parts tell them. */
    static Map<String, String> joined(Map<String, String> row) {
        String month = valueOf(row, "month");
        String year = valueOf(row, "year");
        if (month.isEmpty() && year.isEmpty()) {
            return row;
        }
        Map<String, String> joined = new LinkedHashMap<>();
        boolean isWhole = false;
        for (Map.Entry<String, String> part : row.entrySet()) {
            String day = Heads.isOfDays(part.getKey()) ? whole(part.getValue().strip(), month, year) : "";
            joined.put(part.getKey(), day.isEmpty() ? part.getValue() : day);
            isWhole |= !day.isEmpty();
        }
        if (isWhole) {
            joined.keySet().removeIf(key -> isOf(key, "month") || isOf(key, "year"));
        }
        return joined;
    }

    /** A day with its month and year; empty where it needs neither, or where they do not tell it. */
    private static String whole(String day, String month, String year) {
        boolean hasYear = YEAR.matcher(year).matches();
        if (NUMBER.matcher(day).matches() && !month.isEmpty()) {
            String number = day.replaceFirst("\\D+$", "");
            if (YEAR_AND_MONTH.matcher(month).matches()) {
                return month + "-" + (number.length() == 1 ? "0" + number : number);
            }
            String name = MONTH_NUMBER.matcher(month).matches()
                    ? Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    : month;
            return number + " " + name + (hasYear ? " " + year : "");
        }
        return hasYear && WITH_MONTH.matcher(day).matches() ? day + " " + year : "";
    }

    private static String valueOf(Map<String, String> row, String kind) {
        return row.entrySet().stream()
                .filter(part -> isOf(part.getKey(), kind))
                .map(part -> part.getValue().strip())
                .findFirst()
                .orElse("");
    }

    private static boolean isOf(String key, String kind) {
        return kind.equals(Heads.kind(key));
    }
}
