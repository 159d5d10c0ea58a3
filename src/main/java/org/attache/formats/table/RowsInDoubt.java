package org.attache.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.formats.file.Schedule.Field;
import org.attache.source.Remark;

/** The rows of visits whose days cannot be as they are written: the first ones, and how many more there are. */
final class RowsInDoubt {

    private static final int NAMED = 10;

    private final List<Remark> named = new ArrayList<>();
    private int more;

    /**
     * Takes notice of a row.
     *
     * @param number its place below the head, from 1
     */
    void note(int number, Map<Field, String> parts, RowDays days) {
        String visitor = parts.get(Field.VISITOR);
        if (days.doubt() == null || visitor == null || visitor.isBlank()) {
            return;
        }
        if (named.size() == NAMED) {
            more++;
        } else {
            named.add(Remark.reading("row " + number + " below the head: " + days.doubt() + ", so the visit of "
                    + visitor + " has no days until that is mended"));
        }
    }

    Stream<Remark> remarks() {
        return Stream.concat(
                named.stream(),
                more == 0
                        ? Stream.empty()
                        : Stream.of(Remark.reading("days that cannot be stand in " + more + " more rows")));
    }
}
