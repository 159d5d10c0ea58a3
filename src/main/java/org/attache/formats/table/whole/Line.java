package org.attache.formats.table.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.formats.table.overhead.Overhead;

/**
 * A row of a table with what stands over it.
 *
 * @param state a sentence that the row says besides its columns; empty for none
 * @param isTitle whether it tells of the rows below and of nobody itself
 */
public record Line(List<String> cells, Overhead above, String state, boolean isTitle) {

    public Line {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    Line with(int column, String words) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, words);
        return new Line(changed, above, state, isTitle);
    }

    Line saying(String more) {
        return new Line(cells, above, (state + " " + more).strip(), isTitle);
    }

    /** What it says, without the names of its columns. */
    public String words() {
        return cells.stream().filter(cell -> !cell.isBlank()).distinct().collect(Collectors.joining(" | "));
    }

    /** What it says, where only one of its cells says anything; empty where several or none do. */
    String onlyWords() {
        List<String> said =
                cells.stream().filter(cell -> !cell.isBlank()).distinct().toList();
        return said.size() == 1 ? said.getFirst().strip() : "";
    }
}
