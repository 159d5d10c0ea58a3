package org.attache.formats.table.whole;

import java.util.stream.Stream;
import org.attache.formats.table.head.ColumnHead;

/** Lets a row say what hangs on its cells or stands in its remarks, where that changes what the row says. */
final class CellNotes {

    private CellNotes() {}

    static Grid applied(Grid grid) {
        int visitor = Stream.of(ColumnHead.VISITOR, ColumnHead.GUEST, ColumnHead.NAME)
                .map(grid::column)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
        int remark = grid.column(ColumnHead.PURPOSE);
        return grid.each(line -> {
            String note = line.state();
            Line plain = new Line(line.cells(), line.above(), "", false);
            Line remarked = NoteChange.dayOf(plain, line.cell(remark), grid);
            if (note.isEmpty()) {
                return remarked;
            }
            Line noted = NoteChange.applied(remarked, note, grid, line.cell(visitor));
            boolean isChanged = !noted.cells().equals(remarked.cells());
            return isChanged || NoteChange.isCallingOff(note) ? noted : remarked;
        });
    }
}
