package org.attache.formats.table.whole;

import java.util.ArrayList;
import java.util.List;
import org.attache.formats.table.overhead.Overhead;

/** Puts rows that say one thing over the width of a table ("May 2027", "Graz") over the rows that follow. */
final class Bands {

    private Bands() {}

    static Grid over(Grid grid) {
        if (grid.width() < 2) {
            return grid;
        }
        List<Line> lines = new ArrayList<>();
        Overhead band = Overhead.NONE;
        for (Line line : grid.lines()) {
            String said = line.onlyWords();
            boolean isTitle = !said.isEmpty() && saysOverhead(said);
            band = isTitle ? band.over(said) : band;
            Overhead above = line.above();
            for (String text : band.texts()) {
                above = above.over(text);
            }
            lines.add(new Line(line.cells(), above, line.state(), isTitle || line.isTitle()));
        }
        return new Grid(grid.heads(), lines);
    }

    private static boolean saysOverhead(String said) {
        Overhead alone = Overhead.NONE.over(said);
        return alone.month() != null || alone.place() != null || alone.span() != null;
    }
}
