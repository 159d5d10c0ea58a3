package org.attache.formats.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.english.Lexicon;
import org.attache.formats.table.head.ColumnHead;
import org.jspecify.annotations.Nullable;

/**
 * How a table spreads its days over columns: the day, the month and the year each in its own, or the days of several
 * visits beside each other ("First visit", "Second visit").
 *
 * @param parts the columns of day, month and, if there is one, year; empty where a day stands in one cell
 * @param visits the columns of the days of one visit after the other; empty where a row tells of one
 */
record SpreadDays(List<Integer> parts, List<Integer> visits) {

    static final SpreadDays NONE = new SpreadDays(List.of(), List.of());

    private static final Pattern DAY = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?");
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,9}\\.?|0?[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

    /** How the rows below a head do it. */
    static SpreadDays of(List<String> columns, List<List<String>> rows, Predicate<String> isDay) {
        List<@Nullable ColumnHead> heads = TableHead.of(columns);
        int day = only(heads, ColumnHead.DAY, rows, DAY);
        int month = only(heads, ColumnHead.MONTH, rows, MONTH);
        int year = only(heads, ColumnHead.YEAR, rows, YEAR);
        List<Integer> parts =
                day < 0 || month < 0 ? List.of() : year < 0 ? List.of(day, month) : List.of(day, month, year);
        return new SpreadDays(parts, parts.isEmpty() ? visits(columns, rows, isDay) : List.of());
    }

    private static int only(List<@Nullable ColumnHead> heads, ColumnHead kind, List<List<String>> rows, Pattern holds) {
        int column = heads.indexOf(kind);
        boolean isOnly = column >= 0 && column == heads.lastIndexOf(kind);
        return isOnly && holdsOnly(rows, column, cell -> holds.matcher(cell).matches()) ? column : -1;
    }

    private static List<Integer> visits(List<String> columns, List<List<String>> rows, Predicate<String> isDay) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String said = uncounted(columns.get(i));
            if (!said.equals(folded(columns.get(i))) && holdsOnly(rows, i, isDay)) {
                alike.computeIfAbsent(said, none -> new ArrayList<>()).add(i);
            }
        }
        return alike.values().stream()
                .filter(columnsOfOne -> columnsOfOne.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean holdsOnly(List<List<String>> rows, int column, Predicate<String> holds) {
        List<String> said = rows.stream()
                .map(row -> cell(row, column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return !said.isEmpty() && said.stream().allMatch(holds);
    }

    /** A head without what counts it: "visit" of "Second visit" and of "Visit 2". */
    private static String uncounted(String head) {
        return String.join(
                " ",
                Stream.of(folded(head).split(" "))
                        .filter(word -> !COUNTED.matcher(word).matches()
                                && !word.equals("first")
                                && !"nth".equals(Lexicon.column(word)))
                        .toList());
    }

    private static String folded(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The columns that hold a day or a part of one, in the order in which people read it; empty for none. */
    List<Integer> columns() {
        return parts.isEmpty() ? visits : parts;
    }

    /** A row with its day in one cell, where all parts of that are there. */
    private List<String> joined(List<String> row) {
        String day = day(row);
        if (day.isEmpty()) {
            return row;
        }
        List<String> joined = new ArrayList<>(row);
        parts.forEach(column -> joined.set(column, ""));
        joined.set(parts.getFirst(), day);
        return joined;
    }

    private String day(List<String> row) {
        List<String> said =
                parts.stream().map(column -> cell(row, column).strip()).toList();
        if (said.contains("")) {
            return "";
        }
        boolean isInDigits = said.get(1).chars().allMatch(Character::isDigit);
        return isInDigits && said.size() == 3 ? iso(said) : String.join(" ", said);
    }

    private static String iso(List<String> said) {
        String day = said.getFirst().replaceAll("\\D", "");
        return said.getLast() + "-" + two(said.get(1)) + "-" + two(day);
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /** A row as one for each visit that it tells of, each with its day in one cell. */
    List<List<String>> rows(List<String> row) {
        if (!parts.isEmpty()) {
            return Collections.singletonList(joined(row));
        }
        List<Integer> told =
                visits.stream().filter(column -> !cell(row, column).isBlank()).toList();
        if (told.size() < 2) {
            return Collections.singletonList(row);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int visit : told) {
            List<String> one = new ArrayList<>(row);
            told.stream().filter(column -> column != visit).forEach(column -> one.set(column, ""));
            rows.add(one);
        }
        return Collections.unmodifiableList(rows);
    }

    /** The day of a row that was made for one visit. */
    String visit(List<String> row) {
        return visits.stream()
                .map(column -> cell(row, column))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
