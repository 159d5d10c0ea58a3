package org.attache.question.discourse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;

/** Times that lean on those of an earlier question: "then", "the day after", "on the 30th". */
final class Times {

    private static final Pattern SAME = Pattern.compile(
            "\\b(?:(?:on|in|at|during) )?(?:that|the same|this very) (?:day|days|weekend|week|month|year|time)\\b"
                    + "|\\b(?<=\\w )then(?=\\W*$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SHIFT = Pattern.compile(
            "\\b(?:on )?the (?:(?<way>next|following|previous) (?<unit>day|week|month|year)"
                    + "|(?<other>day|week|month|year) (?<side>after|before))(?=\\W*$|\\W+that\\b)(?: that)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:on )?the (?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?! of\\b)(?!\\s+\\p{Lu})", Pattern.CASE_INSENSITIVE);

    private Times() {}

    /** A question with days of its own in the place of those that lean on earlier ones. */
    static String resolved(String text, DateRange days) {
        String same = SAME.matcher(text).replaceFirst(Matcher.quoteReplacement(words(days)));
        Matcher shift = SHIFT.matcher(same);
        if (shift.find()) {
            return shift.replaceFirst(Matcher.quoteReplacement(words(shifted(shift, days))));
        }
        Matcher ordinal = ORDINAL.matcher(same);
        Optional<DateRange> day =
                ordinal.find() ? inMonth(Integer.parseInt(ordinal.group("day")), days) : Optional.empty();
        return day.map(range -> ordinal.replaceFirst(Matcher.quoteReplacement(words(range))))
                .orElse(same);
    }

    /** "on March 16, 2027", "in March 2027", "from March 15 to 18, 2027". */
    static String words(DateRange days) {
        String said = DateWords.of(days);
        return (days.days() == 1 ? "on " : said.contains(" to ") ? "from " : "in ") + said;
    }

    private static DateRange shifted(Matcher shift, DateRange days) {
        String way = shift.group("way") == null ? shift.group("side") : shift.group("way");
        String unit = shift.group("unit") == null ? shift.group("other") : shift.group("unit");
        boolean back = way.equalsIgnoreCase("previous") || way.equalsIgnoreCase("before");
        LocalDate from = back ? days.first() : days.last();
        int by = back ? -1 : 1;
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> DateRange.on(from.plusDays(by));
            case "week" -> {
                LocalDate monday =
                        from.minusDays(from.getDayOfWeek().getValue() - 1L).plusWeeks(by);
                yield new DateRange(monday, monday.plusDays(6));
            }
            case "month" -> {
                LocalDate first = from.withDayOfMonth(1).plusMonths(by);
                yield new DateRange(first, first.plusMonths(1).minusDays(1));
            }
            default -> {
                LocalDate first = from.withDayOfYear(1).plusYears(by);
                yield new DateRange(first, first.plusYears(1).minusDays(1));
            }
        };
    }

    private static Optional<DateRange> inMonth(int day, DateRange days) {
        try {
            return Optional.of(DateRange.on(days.first().withDayOfMonth(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
