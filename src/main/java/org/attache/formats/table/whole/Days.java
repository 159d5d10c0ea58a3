package org.attache.formats.table.whole;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.formats.table.head.ColumnHead;
import org.attache.formats.table.overhead.DayWords;
import org.attache.formats.table.overhead.Month;
import org.attache.formats.table.overhead.Overhead;
import org.jspecify.annotations.Nullable;

/** Completes the days in the columns of a table by the month and the year over them, and says them in English. */
final class Days {

    private static final String DISAGREES = " (the weekday is another)";

    /** A weekday of two letters is another one in another language. */
    private static final Pattern TWO_LETTERS = Pattern.compile("^\\p{L}{2}\\b");

    private Days() {}

    static Grid complete(Grid grid) {
        Grid completed = grid;
        List<@Nullable ColumnHead> kinds = grid.kinds();
        // Most cells of a wide table say the same as others.
        Map<String, Boolean> known = new HashMap<>();
        int weekdays = IntStream.range(0, grid.width())
                .filter(column -> grid.isMostly(
                        column, cell -> known.computeIfAbsent(cell, said -> BareDays.weekday(said) != null)))
                .findFirst()
                .orElse(-1);
        for (int i = 0; i < kinds.size(); i++) {
            int column = i;
            ColumnHead kind = kinds.get(i);
            if ((kind == ColumnHead.DAY || kind == ColumnHead.START || kind == ColumnHead.END) && column != weekdays) {
                completed = Times.apart(completed, column);
                completed = completed.each(line -> {
                    DayOfWeek weekday = kind == ColumnHead.END ? null : BareDays.weekday(line.cell(weekdays));
                    return line.with(column, day(line, column, weekday));
                });
            }
        }
        return completed;
    }

    private static String day(Line line, int column, @Nullable DayOfWeek weekday) {
        String cell = line.cell(column);
        BareDays bare = BareDays.of(cell);
        if (bare == null) {
            return inYear(DayWords.english(cell), line.above(), weekday);
        }
        Month month = bare.month() > 0
                ? new Month(bare.month(), line.above().year())
                : line.above().month();
        if (month == null) {
            return cell;
        }
        BareDays said = bare.weekday() == null ? new BareDays(weekday, bare.first(), bare.last(), bare.month()) : bare;
        String words = said.words(month);
        if (words == null && TWO_LETTERS.matcher(cell.strip()).find()) {
            words = new BareDays(null, bare.first(), bare.last(), bare.month()).words(month);
        }
        return words == null ? cell + (said.weekday() == null ? "" : DISAGREES) : words;
    }

    /** "Mon 12 May" under a year. */
    private static String inYear(String cell, Overhead above, @Nullable DayOfWeek beside) {
        Integer year = above.year();
        List<DateMention> found =
                year == null || cell.length() > 60 ? List.of() : DateFinder.find(cell, new Anchor(null, Sense.NEAREST));
        if (found.size() != 1
                || !(found.getFirst().meaning() instanceof Meaning.Yearless days)
                || !found.getFirst().words().equals(cell.strip())
                || days.last().isBefore(days.first())
                || !days.first().isValidYear(year == null ? 0 : year)) {
            return cell;
        }
        int of = year == null ? 0 : year;
        DateRange range = new DateRange(days.first().atYear(of), days.last().atYear(of));
        String first = cell.strip().split("[\\s,.]+")[0];
        DayOfWeek said = BareDays.weekday(first);
        return BareDays.agrees(range.first(), said == null ? beside : said) ? DateWords.of(range) : cell + DISAGREES;
    }

    /** The days that a head of a column or of a row means under what stands over it; null for none. */
    static @Nullable DateRange of(String head, Overhead above) {
        String said = DayWords.english(head.strip());
        Month month = above.month();
        BareDays bare = BareDays.of(said);
        DateRange span = above.span();
        if (bare != null) {
            YearMonth dated = month == null || month.dated() == null
                    ? null
                    : bare.month() > 0 ? YearMonth.of(month.dated().getYear(), bare.month()) : month.dated();
            if (dated == null) {
                return null;
            }
            DateRange days = bare.in(dated);
            // A week may reach into the next month.
            boolean isWithin = span == null || days == null || span.contains(days.first());
            return isWithin || span == null ? days : bare.in(dated.plusMonths(1));
        }
        DayOfWeek weekday = BareDays.weekday(said);
        if (weekday != null) {
            return span == null || span.days() > 7
                    ? null
                    : span.first()
                            .datesUntil(span.last().plusDays(1))
                            .filter(day -> day.getDayOfWeek() == weekday)
                            .findFirst()
                            .map(DateRange::on)
                            .orElse(null);
        }
        List<DateMention> found = said.length() > 40
                ? List.of()
                : DateFinder.find(inYear(said, above, null), new Anchor(null, Sense.NEAREST));
        return found.size() == 1
                        && found.getFirst().meaning() instanceof Meaning.Dated dated
                        && dated.range().days() < 8
                ? dated.range()
                : null;
    }
}
