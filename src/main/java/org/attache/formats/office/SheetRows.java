package org.attache.formats.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule;
import org.attache.formats.file.SourceFile;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.RowText;
import org.attache.source.Body;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet from its head on. The head is the first row with all columns that the schedule maps; without a
 * schedule the first row with several cells. What stands above it is a title.
 */
final class SheetRows implements SheetContentsHandler {

    /** The head stands in one of so many rows. */
    private static final int TOP = 50;

    private static final int MOST_COLUMNS = 1_000;

    private final SourceFile file;
    private final ReadLimits limits;
    private final List<List<String>> above = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private @Nullable RowCollector rows;
    private @Nullable String title;

    SheetRows(SourceFile file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellAddress(reference).getColumn();
        if (column >= MOST_COLUMNS) {
            throw new UncheckedIOException(
                    new RefusedFile("has more than %,d columns; split it".formatted(MOST_COLUMNS)));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value == null || value.startsWith("ERROR:#") ? "" : value);
    }

    @Override
    public void endRow(int row) {
        try {
            Deadline.heed();
            if (rows != null) {
                rows.add(cells);
            } else if (isHead(cells)) {
                begin(cells);
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                above.add(cells);
                if (above.size() > TOP) {
                    beginWithoutHead();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isHead(List<String> row) {
        Schedule schedule = file.sidecar().schedule();
        return schedule == null ? row.stream().filter(cell -> !cell.isBlank()).count() > 1 : schedule.fits(row);
    }

    private void begin(List<String> head) throws IOException {
        RowCollector begun = new RowCollector(head, file, limits);
        for (List<String> row : above) {
            List<String> said = row.stream().filter(cell -> !cell.isBlank()).toList();
            title = title == null && said.size() == 1 ? said.getFirst() : title;
            begun.add(RowText.of(List.of(), said), null);
        }
        rows = begun;
    }

    /** Takes the first row for the head, which says what a schedule misses in it. */
    private RowCollector beginWithoutHead() throws IOException {
        RowCollector begun = new RowCollector(above.isEmpty() ? List.of() : above.removeFirst(), file, limits);
        for (List<String> row : above) {
            begun.add(row);
        }
        rows = begun;
        return begun;
    }

    /** What stands alone above the head. */
    @Nullable
    String title() {
        return title;
    }

    Body.Rows body() throws IOException {
        return (rows == null ? beginWithoutHead() : rows).body();
    }
}
