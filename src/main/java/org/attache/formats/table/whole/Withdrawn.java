package org.attache.formats.table.whole;

import org.attache.formats.table.overhead.Overhead;

/** A table over which stands that another has taken its place: each row says so, and none is a visit. */
public final class Withdrawn {

    private Withdrawn() {}

    /** The table with the words over it in each row; the same table where they say no such thing. */
    public static Grid told(Grid grid) {
        return grid.each(line -> {
            String said = line.above().withdrawal();
            return said == null ? line : line.saying(said.matches(".*[.!?]") ? said : said + ".");
        });
    }

    /** Whether it stands over a table. */
    public static boolean is(Grid grid) {
        return grid.lines().stream().map(Line::above).map(Overhead::withdrawal).anyMatch(said -> said != null);
    }
}
