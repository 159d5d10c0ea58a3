package org.attache.formats.table.whole;

import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.formats.table.head.ColumnHead;
import org.attache.formats.table.overhead.Overhead;

/** Says in columns of their own what stands over the rows and their columns lack: who, where and when. */
final class Filling {

    private Filling() {}

    static Grid filled(Grid grid) {
        if (grid.told().isEmpty()) {
            return grid;
        }
        Grid filled = grid;
        boolean ofGuests = filled.has(ColumnHead.VISITOR, ColumnHead.GUEST)
                || filled.told().getFirst().above().tellsOfGuests();
        boolean hasPeople = filled.has(ColumnHead.VISITOR, ColumnHead.GUEST, ColumnHead.NAME);
        if (!hasPeople) {
            return grid;
        }
        boolean hasDays = filled.has(ColumnHead.DAY, ColumnHead.START, ColumnHead.END);
        boolean hasPlace = filled.has(ColumnHead.PLACE, ColumnHead.COUNTRY, ColumnHead.HOST, ColumnHead.LAST_PLACE);
        if (!hasDays && (ofGuests || (hasPlace && filled.has(ColumnHead.PURPOSE)))) {
            filled = with(filled, "Date", Filling::days);
        }
        boolean isStay = filled.has(ColumnHead.START) && filled.has(ColumnHead.END);
        return hasPlace || !(ofGuests || isStay) ? filled : with(filled, "Place", Filling::place);
    }

    private interface Said {
        String of(Overhead above);
    }

    private static String days(Overhead above) {
        DateRange days = above.days();
        return days == null ? "" : DateWords.of(days);
    }

    private static String place(Overhead above) {
        String place = above.place();
        return place == null ? "" : place;
    }

    private static Grid with(Grid grid, String head, Said said) {
        if (grid.told().stream().allMatch(line -> said.of(line.above()).isEmpty())) {
            return grid;
        }
        int column = grid.width();
        return grid.named(column, head).each(line -> line.with(column, said.of(line.above())));
    }
}
