package org.attache.formats.table.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.formats.table.head.ColumnHead;
import org.attache.formats.table.overhead.Overhead;
import org.jspecify.annotations.Nullable;

/**
 * A table in which a day, a person, a place or a time stands at the head of each column and of each row, and whose
 * cells name what lacks: who × day with ticks, time × day with people, person × day with places. An empty cell says
 * nothing.
 */
final class Matrix {

    /** What stands at the head of a row or a column, or in a cell. */
    private enum Kind {
        DAY,
        TIME,
        PLACE,
        PERSON,
        TICK
    }

    /** One visit as the heads and the cell tell it. */
    private record Visit(String who, DateRange days, String time, String where, String why, Overhead above) {

        Visit until(LocalDate last) {
            return new Visit(who, new DateRange(days.first(), last), time, where, why, above);
        }

        boolean goesOn(Visit next) {
            return who.equals(next.who)
                    && where.equals(next.where)
                    && why.equals(next.why)
                    && days.last().plusDays(1).equals(next.days.first());
        }
    }

    private static final int LEAST_DAYS = 2;

    private final Grid grid;
    private final List<Integer> columns;
    private final Overhead above;

    private Matrix(Grid grid, List<Integer> columns) {
        this.grid = grid;
        this.columns = columns;
        this.above = grid.lines().getFirst().above();
    }

    /** The visits of a matrix as a table with a row for each; the same table where it is none. */
    static Grid asRows(Grid grid) {
        Grid headed = headed(grid);
        if (headed.lines().isEmpty() || headed.width() < LEAST_DAYS + 1) {
            return grid;
        }
        List<Integer> columns = IntStream.range(1, headed.heads().size())
                .filter(column -> !headed.heads().get(column).isBlank())
                .filter(column -> ColumnHead.of(headed.heads().get(column)) != ColumnHead.PURPOSE)
                .boxed()
                .toList();
        List<Visit> visits = columns.size() < LEAST_DAYS ? List.of() : new Matrix(headed, columns).visits();
        if (visits.isEmpty()) {
            return grid;
        }
        List<String> heads = new ArrayList<>(List.of("Guest", "Date", "Time", "Place", "Purpose"));
        List<Line> lines = visits.stream()
                .map(visit -> new Line(
                        List.of(visit.who, DateWords.of(visit.days), visit.time, visit.where, visit.why),
                        visit.above,
                        "",
                        false))
                .toList();
        // A column that is empty throughout is none.
        for (int column = heads.size() - 1; column > 1; column--) {
            int at = column;
            if (lines.stream().allMatch(line -> line.cell(at).isEmpty())) {
                heads.remove(at);
                lines = lines.stream()
                        .map(line -> {
                            List<String> cells = new ArrayList<>(line.cells());
                            cells.remove(at);
                            return new Line(cells, line.above(), "", false);
                        })
                        .toList();
            }
        }
        List<Line> all = new ArrayList<>(lines);
        headed.lines().stream()
                .filter(line -> line.isTitle() || isRemark(line))
                .forEach(line -> all.add(new Line(List.of(line.onlyWords()), line.above(), "", true)));
        return new Grid(heads, all);
    }

    /** A line that says something besides the heads, such as what a tick means. */
    private static boolean isRemark(Line line) {
        return !line.onlyWords().isEmpty()
                && Cells.person(Names.ordered(line.onlyWords())) == null
                && !Cells.isTime(line.onlyWords());
    }

    /** A table whose first row is its head although nothing says so. */
    private static Grid headed(Grid grid) {
        boolean isHeaded = grid.heads().stream().anyMatch(head -> !head.isBlank());
        if (isHeaded || grid.lines().isEmpty()) {
            return grid;
        }
        int first = IntStream.range(0, grid.lines().size())
                .filter(at -> grid.lines().get(at).onlyWords().isEmpty())
                .findFirst()
                .orElse(0);
        return new Grid(
                grid.lines().get(first).cells(),
                grid.lines().subList(first + 1, grid.lines().size()));
    }

    private List<Visit> visits() {
        Kind across =
                kind(columns.stream().map(column -> grid.heads().get(column)).toList());
        List<Line> lines = grid.lines().stream()
                .filter(line -> !line.isTitle() && !line.cell(0).isEmpty())
                .toList();
        List<Line> full = lines.stream()
                .filter(line ->
                        columns.stream().anyMatch(column -> !line.cell(column).isEmpty()))
                .toList();
        Kind down = kind(full.stream().map(line -> line.cell(0)).toList());
        List<String> cells = full.stream()
                .flatMap(line -> columns.stream().map(line::cell))
                .filter(cell -> !Cells.isNothing(cell))
                .toList();
        Kind within = cells.isEmpty() ? null : cells.stream().allMatch(Cells::isTick) ? Kind.TICK : withinKind(cells);
        if (across == null || down == null || within == null || across == down) {
            return List.of();
        }
        List<Kind> kinds = List.of(across, down, within);
        boolean isWhole = kinds.contains(Kind.DAY)
                && kinds.contains(Kind.PERSON)
                && within != Kind.DAY
                && within != down
                && within != across;
        boolean isKnown = kinds.contains(Kind.PLACE) || above.place() != null || above.tellsOfGuests();
        if (!isWhole || !isKnown || above.tellsOfAbsence() || (within == Kind.TICK && kinds.contains(Kind.TIME))) {
            return List.of();
        }
        List<Visit> visits = new ArrayList<>();
        for (Line line : full) {
            add(line, List.of(across, down, within), visits);
        }
        return visits;
    }

    private void add(Line line, List<Kind> kinds, List<Visit> visits) {
        int from = visits.size();
        for (int column : columns) {
            String cell = line.cell(column);
            if (Cells.isNothing(cell)) {
                continue;
            }
            List<String> said = List.of(grid.heads().get(column), line.cell(0), cell);
            String day = said.get(kinds.indexOf(Kind.DAY));
            Cells.Person person = Cells.person(said.get(kinds.indexOf(Kind.PERSON)));
            DateRange days = Days.of(day, line.above());
            if (person == null || days == null) {
                continue;
            }
            String time = kinds.contains(Kind.TIME) ? said.get(kinds.indexOf(Kind.TIME)) : "";
            String place = kinds.contains(Kind.PLACE) ? said.get(kinds.indexOf(Kind.PLACE)) : "";
            String why = kinds.indexOf(Kind.PERSON) == 2 ? person.purpose() : "";
            Visit visit = new Visit(person.name(), days, time, place, why, line.above());
            boolean isNext =
                    visits.size() > from && time.isEmpty() && visits.getLast().goesOn(visit);
            if (isNext) {
                visits.set(visits.size() - 1, visits.getLast().until(days.last()));
            } else {
                visits.add(visit);
            }
        }
    }

    /** Whether cells name people or places; what else is said in some of them tells of nobody. */
    private static @Nullable Kind withinKind(List<String> cells) {
        if (cells.stream().allMatch(Cells::isPlace)) {
            return Kind.PLACE;
        }
        long people = cells.stream().filter(cell -> Cells.person(cell) != null).count();
        return people * 2 > cells.size() ? Kind.PERSON : null;
    }

    private @Nullable Kind kind(List<String> heads) {
        if (heads.isEmpty()) {
            return null;
        }
        return Stream.of(Kind.DAY, Kind.TIME, Kind.PLACE, Kind.PERSON)
                .filter(kind -> heads.stream().allMatch(head -> is(head, kind)))
                .findFirst()
                .orElse(null);
    }

    private boolean is(String head, Kind kind) {
        return switch (kind) {
            case DAY -> Days.of(head, above) != null;
            case TIME -> Cells.isTime(head);
            case PLACE -> Cells.isPlace(head);
            case PERSON -> Cells.person(Names.ordered(head)) != null;
            case TICK -> Cells.isTick(head);
        };
    }
}
