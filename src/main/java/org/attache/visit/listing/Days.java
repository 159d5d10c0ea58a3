package org.attache.visit.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.dates.TitleYear;
import org.jspecify.annotations.Nullable;

/**
 * The days that words in a list mean, completed by what stands over them: the year of a heading, the month over a day's
 * number, the week over a weekday.
 *
 * @param year the only year that the words above name; null for none
 * @param month the month above; null for none
 * @param within the days above, of which a weekday is one; null for none
 * @param published the day on which the words were written; null where it is not known
 */
record Days(
        @Nullable Integer year,
        @Nullable YearMonth month,
        @Nullable DateRange within,
        @Nullable LocalDate published) {

    /** A longer time is no visit of one entry. */
    static final int LONGEST = 31;

    private static final int WEEK = 7;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\p{Lu}\\p{Ll}{1,8}\\.?,?\\s+)?(?:the\\s+)?(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?");

    /** Days, and whether their year stands nowhere. */
    record Told(DateRange range, boolean isInferred) {}

    /** What words mean that are a date and nothing else; null for anything else. */
    @Nullable
    Told of(String text) {
        String words = text.strip().replaceFirst("^(?i:on|from)\\s+", "");
        if (words.isEmpty() || words.length() > 60) {
            return null;
        }
        List<DateMention> found = DateFinder.find(words, new Anchor(null, Sense.NEAREST, DayOrder.UNKNOWN));
        if (found.size() == 1 && found.getFirst().words().strip().equals(words.replaceFirst("[.:]$", ""))) {
            Told told = told(found.getFirst().meaning());
            if (told != null) {
                return told;
            }
        }
        Told weekday = weekday(words);
        return weekday == null ? number(words) : weekday;
    }

    /** What the only date in some words means; null where they have none or several. */
    @Nullable
    Told within(String words) {
        List<DateMention> found = DateFinder.find(words, new Anchor(null, Sense.NEAREST, DayOrder.UNKNOWN)).stream()
                .filter(mention -> told(mention.meaning()) != null)
                .toList();
        return found.size() == 1 ? told(found.getFirst().meaning()) : null;
    }

    private @Nullable Told told(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Dated dated ->
                dated.precision() == Precision.DAY && dated.range().days() <= LONGEST
                        ? new Told(dated.range(), false)
                        : null;
            case Meaning.Yearless days -> days.precision() == Precision.DAY ? yearless(days) : null;
            case Meaning.Unanchored unanchored -> null;
            case Meaning.Unordered unordered -> null;
        };
    }

    private @Nullable Told yearless(Meaning.Yearless days) {
        LocalDate first = day(days.first());
        LocalDate last = day(days.last());
        if (first == null || last == null) {
            return null;
        }
        DateRange range = new DateRange(first, last.isBefore(first) ? last.plusYears(1) : last);
        return range.days() <= LONGEST ? new Told(range, year == null) : null;
    }

    private @Nullable LocalDate day(MonthDay day) {
        return TitleYear.day(day, year == null ? "" : year.toString(), published, null);
    }

    /** "Wednesday" in the week above. */
    private @Nullable Told weekday(String words) {
        if (within == null || within.days() > WEEK) {
            return null;
        }
        String name = words.replaceFirst("[.:]$", "");
        return within.first()
                .datesUntil(within.last().plusDays(1))
                .filter(day -> isName(name, day.getDayOfWeek()))
                .findFirst()
                .map(day -> new Told(DateRange.on(day), false))
                .orElse(null);
    }

    /** Whether words are a weekday and nothing else. */
    static boolean isWeekday(String words) {
        return Stream.of(DayOfWeek.values()).anyMatch(day -> isName(words.replaceFirst("[.:]$", ""), day));
    }

    private static boolean isName(String word, DayOfWeek day) {
        return word.equalsIgnoreCase(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                || word.equalsIgnoreCase(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    /** "12" or "Monday 12" in the month above. */
    private @Nullable Told number(String words) {
        Matcher number = NUMBER.matcher(words.replaceFirst(":$", ""));
        if (month == null || !number.matches()) {
            return null;
        }
        int day = Integer.parseInt(number.group("day"));
        return month.isValidDay(day) ? new Told(DateRange.on(month.atDay(day)), false) : null;
    }

    /** The month that words name and no day of; null for none. */
    @Nullable
    YearMonth month(String words) {
        for (DateMention mention : DateFinder.find(words, new Anchor(null, Sense.NEAREST, DayOrder.UNKNOWN))) {
            if (mention.meaning() instanceof Meaning.Dated dated && dated.precision() == Precision.MONTH) {
                return YearMonth.from(dated.range().first());
            }
            if (mention.meaning() instanceof Meaning.Yearless days && days.precision() == Precision.MONTH) {
                LocalDate first = day(days.first());
                return first == null ? null : YearMonth.from(first);
            }
        }
        return null;
    }

    Days under(@Nullable YearMonth inner) {
        return inner == null ? this : new Days(year, inner, within, published);
    }

    Days under(@Nullable Told days) {
        return days == null || days.range().days() == 1 ? this : new Days(year, month, days.range(), published);
    }
}
