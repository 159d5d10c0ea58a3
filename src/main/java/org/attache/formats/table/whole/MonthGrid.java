package org.attache.formats.table.whole;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.formats.table.overhead.Month;
import org.attache.formats.table.overhead.Overhead;
import org.jspecify.annotations.Nullable;

/**
 * The page of a calendar: a column for each weekday, and in each cell the number of its day before what happens then.
 * The first days can be of the month before, the last ones of the next.
 */
public final class MonthGrid {

    private static final int LEAST_DAYS = 14;
    private static final int FEWEST_HEADS = 5;
    private static final int FIRST_WEEK = 7;

    private static final Pattern CELL = Pattern.compile("(?<day>\\d{1,2})\\.?(?:\\s*[;:]\\s*|\\s+|$)(?<more>.*)");

    /** What begins with a small letter goes on with the line before. */
    private static final Pattern BETWEEN = Pattern.compile("; (?!w/|\\p{Ll}|&)");

    private final Grid grid;
    private final List<DayOfWeek> weekdays;
    private final ShortForms shortForms;
    private final List<Line> lines = new ArrayList<>();
    private YearMonth month;
    private int last;
    private int days;

    private MonthGrid(Grid grid, List<DayOfWeek> weekdays, YearMonth month, List<String> below) {
        this.grid = grid;
        this.weekdays = weekdays;
        this.month = month;
        this.shortForms = ShortForms.in(below);
    }

    /** A line for each thing that happens on a day, with its day; null for any other table. */
    public static @Nullable Grid told(Grid grid, List<String> below) {
        List<DayOfWeek> inHead = weekdays(grid.heads());
        List<Line> rows = grid.told();
        boolean isInRow = inHead.isEmpty() && !rows.isEmpty();
        List<DayOfWeek> weekdays = isInRow ? weekdays(rows.getFirst().cells()) : inHead;
        Overhead above = rows.isEmpty() ? Overhead.NONE : rows.getFirst().above();
        Month month = weekdays.isEmpty() ? null : above.month();
        YearMonth dated = month == null ? null : month.dated();
        return dated == null
                ? null
                : new MonthGrid(grid, weekdays, dated, below).read(isInRow ? rows.subList(1, rows.size()) : rows);
    }

    private static List<DayOfWeek> weekdays(List<String> cells) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String cell : cells) {
            DayOfWeek day = BareDays.weekday(cell);
            if (day == null) {
                return List.of();
            }
            days.add(day);
        }
        Set<DayOfWeek> different = EnumSet.noneOf(DayOfWeek.class);
        different.addAll(days);
        return days.size() >= FEWEST_HEADS && different.size() == days.size() ? days : List.of();
    }

    private @Nullable Grid read(List<Line> rows) {
        boolean isOne = rows.stream()
                .allMatch(row -> IntStream.range(0, row.cells().size()).allMatch(column -> isRead(row, column)));
        if (!isOne || days < LEAST_DAYS) {
            return null;
        }
        grid.lines().stream().filter(Line::isTitle).forEach(lines::add);
        return new Grid(List.of(), lines);
    }

    /** Tells what a cell says; whether it can stand in such a table. */
    private boolean isRead(Line row, int column) {
        String cell = row.cell(column);
        Matcher said = CELL.matcher(cell);
        if (cell.isEmpty() || !said.matches()) {
            return cell.isEmpty();
        }
        int number = Integer.parseInt(said.group("day"));
        if (last == 0 && number > FIRST_WEEK) {
            month = month.minusMonths(1);
        } else if (number < last) {
            month = month.plusMonths(1);
        }
        last = number;
        LocalDate day = day(number);
        if (day == null || column >= weekdays.size() || day.getDayOfWeek() != weekdays.get(column)) {
            return false;
        }
        days++;
        String when = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", "
                + DateWords.of(DateRange.on(day)) + ": ";
        for (String entry : BETWEEN.split(said.group("more").strip())) {
            if (!entry.isBlank()) {
                lines.add(new Line(List.of(when + shortForms.writtenOut(entry)), row.above(), "", false));
            }
        }
        return true;
    }

    private @Nullable LocalDate day(int number) {
        try {
            return month.atDay(number);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
