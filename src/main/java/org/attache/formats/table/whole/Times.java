package org.attache.formats.table.whole;

/** Puts the time that stands behind the day in one cell into a column of its own. */
final class Times {

    private Times() {}

    static Grid apart(Grid grid, int column) {
        if (grid.told().stream().noneMatch(line -> comma(line.cell(column)) > 0)) {
            return grid;
        }
        int times = grid.width();
        return grid.named(times, "Time").each(line -> {
            String cell = line.cell(column);
            int comma = comma(cell);
            return comma < 0
                    ? line
                    : line.with(column, cell.substring(0, comma).strip())
                            .with(times, cell.substring(comma + 1).strip());
        });
    }

    /** Where the comma between a day and a time stands; -1 where there is none. */
    private static int comma(String cell) {
        int comma = cell.lastIndexOf(',');
        boolean isTimed = comma > 0 && Cells.isTime(cell.substring(comma + 1));
        return isTimed && BareDays.of(cell.substring(0, comma)) != null ? comma : -1;
    }
}
