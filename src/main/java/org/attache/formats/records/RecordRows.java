package org.attache.formats.records;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.RowText;

/** Puts records into words, a row each, and takes them for a schedule where their names say who is where and when. */
public final class RecordRows {

    private static final int MOST_COLUMNS = 1_000;

    private RecordRows() {}

    /** The rows of all records, after what is said besides them. */
    public static RowCollector of(Records records, SourceFile file, ReadLimits limits) throws IOException {
        RowCollector collector = new RowCollector(file, limits);
        boolean isFirst = true;
        for (List<Map<String, String>> table : records.tables()) {
            Set<String> columns = Records.columns(table);
            if (columns.size() > MOST_COLUMNS) {
                throw new RefusedFile("has more than %,d columns; split it".formatted(MOST_COLUMNS));
            }
            List<String> unsaid = file.sidecar().schedule() == null ? Machinery.columns(columns, table) : List.of();
            unsaid.forEach(columns::remove);
            collector.begin(List.copyOf(columns), isFirst);
            if (!unsaid.isEmpty()) {
                collector.remark(Machinery.remark(unsaid));
            }
            if (isFirst) {
                for (Map.Entry<String, String> said : records.besides().entrySet()) {
                    if (!Machinery.isColumn(said.getKey(), List.of(said.getValue()))) {
                        collector.add(RowText.of(List.of(said.getKey()), List.of(said.getValue())), null);
                    }
                }
            }
            for (Map<String, String> row : table) {
                Deadline.heed();
                collector.add(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
            isFirst = false;
        }
        return collector;
    }
}
