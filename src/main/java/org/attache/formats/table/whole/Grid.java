package org.attache.formats.table.whole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.attache.formats.table.head.ColumnHead;
import org.attache.formats.table.overhead.Overhead;
import org.jspecify.annotations.Nullable;

/** A table as far as it is known at once: its heads and its rows. */
public record Grid(List<String> heads, List<Line> lines) {

    public Grid {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** The rows of a table as they stand. */
    public static Grid of(List<String> heads, List<List<String>> rows, Overhead above) {
        return of(heads, rows, Collections.nCopies(rows.size(), ""), above);
    }

    /**
     * The same.
     *
     * @param notes what hangs on the cells of each row; empty for nothing
     */
    public static Grid of(List<String> heads, List<List<String>> rows, List<String> notes, Overhead above) {
        // One cell over all columns is a title, and none of the first column.
        return new Grid(
                heads,
                IntStream.range(0, rows.size())
                        .mapToObj(at -> new Line(
                                rows.get(at), above, notes.get(at), rows.get(at).size() == 1 && heads.size() > 1))
                        .toList());
    }

    List<@Nullable ColumnHead> kinds() {
        return heads.stream().<@Nullable ColumnHead>map(ColumnHead::of).toList();
    }

    /** The first column of a kind; -1 for none. */
    int column(ColumnHead kind) {
        return kinds().indexOf(kind);
    }

    boolean has(ColumnHead... kinds) {
        return kinds().stream().anyMatch(kind -> kind != null && List.of(kinds).contains(kind));
    }

    /** How many columns its heads or its rows have. */
    int width() {
        return Math.max(
                heads.size(),
                lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0));
    }

    /** The rows that tell of somebody. */
    List<Line> told() {
        return lines.stream().filter(line -> !line.isTitle()).toList();
    }

    /** Whether most cells of a column that say anything are of a kind. */
    boolean isMostly(int column, Predicate<String> holds) {
        List<String> said = told().stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !said.isEmpty() && said.stream().filter(holds).count() * 2 > said.size();
    }

    Grid each(UnaryOperator<Line> change) {
        return new Grid(
                heads,
                lines.stream()
                        .map(line -> line.isTitle() ? line : change.apply(line))
                        .toList());
    }

    Grid named(int column, String head) {
        List<String> named = new ArrayList<>(heads);
        IntStream.range(named.size(), column + 1).forEach(missing -> named.add(""));
        named.set(column, head);
        return new Grid(named, lines);
    }
}
