package org.attache.formats.table;

import java.time.ZoneId;
import java.util.List;
import org.attache.formats.table.overhead.Overhead;
import org.attache.formats.table.whole.Explicit;
import org.attache.formats.table.whole.Grid;
import org.attache.formats.table.whole.Line;
import org.attache.formats.table.whole.MonthGrid;
import org.attache.formats.table.whole.Withdrawn;

/**
 * A table as its rows say it with what stands over, beside and below them, and whether it is a schedule so.
 *
 * @param isChanged whether its rows say more than their own cells
 */
public record Explained(List<String> columns, List<Line> lines, Recognition recognition, boolean isChanged) {

    /**
     * What a table is. Only a schedule is told in other words than its own.
     *
     * @param below the lines that follow it
     * @param zone where a moment's day is looked for
     */
    public static Explained of(
            List<String> heads, List<List<String>> rows, Overhead above, List<String> below, ZoneId zone) {
        return of(Grid.of(heads, rows, above), below, zone);
    }

    static Explained of(Grid table, List<String> below, ZoneId zone) {
        List<String> heads = table.heads();
        Recognition plain = Recognition.of(heads, sample(table), zone);
        Grid page = MonthGrid.told(table, below);
        if (page != null) {
            return new Explained(page.heads(), page.lines(), Recognition.NONE, true);
        }
        Grid explicit = Explicit.of(table, below);
        if (Withdrawn.is(table)) {
            boolean isOne = plain.schedule() != null
                    || Recognition.of(explicit.heads(), sample(explicit), zone).schedule() != null;
            return isOne
                    ? new Explained(heads, Withdrawn.told(table).lines(), Recognition.WITHDRAWN, true)
                    : new Explained(heads, table.lines(), plain, false);
        }
        if (isSame(table, explicit)) {
            return new Explained(heads, table.lines(), plain, false);
        }
        Recognition whole = Recognition.of(explicit.heads(), sample(explicit), zone);
        return whole.schedule() == null
                ? new Explained(heads, table.lines(), plain, false)
                : new Explained(explicit.heads(), explicit.lines(), whole, true);
    }

    private static List<List<String>> sample(Grid table) {
        return table.lines().stream()
                .filter(line -> !line.isTitle())
                .limit(Recognition.SAMPLE)
                .map(Line::cells)
                .toList();
    }

    private static boolean isSame(Grid table, Grid explicit) {
        return table.heads().equals(explicit.heads())
                && table.lines().stream()
                        .map(Line::cells)
                        .toList()
                        .equals(explicit.lines().stream().map(Line::cells).toList())
                && explicit.lines().stream().allMatch(line -> line.state().isEmpty());
    }

    /** A row in words, with what it says besides its columns. */
    public String words(Line line, List<String> cells) {
        String said = line.isTitle() ? line.words() : RowText.of(columns, cells);
        return line.state().isEmpty() ? said : said.replaceFirst("[.;]$", "") + ". " + line.state();
    }
}
