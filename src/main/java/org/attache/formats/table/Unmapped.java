package org.attache.formats.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.formats.file.Schedule;
import org.attache.source.Remark;

/** The columns of a table that the schedule in the file beside it does not name. */
final class Unmapped {

    private Unmapped() {}

    /** What is told of them; nothing where there are none. */
    static List<Remark> remarks(Schedule.Bound schedule, List<String> columns) {
        String unmapped = IntStream.range(0, columns.size())
                .filter(column -> !schedule.indexes().containsValue(column))
                .mapToObj(columns::get)
                .filter(column -> !column.isBlank())
                .map(column -> "“" + column + "”")
                .collect(Collectors.joining(", "));
        return unmapped.isEmpty()
                ? List.of()
                : List.of(Remark.reading("what stands in " + unmapped
                        + " was left out, because the schedule in the file beside it does not name it"));
    }
}
