package org.attache.formats.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.table.TableRows;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as somebody sees them: without hidden rows and columns and struck-out cells, and each with what
 * stands in a cell that reaches over several of them.
 */
final class SheetRows implements SheetContentsHandler {

    static final int MOST_COLUMNS = 1_000;

    private final TableRows table;
    private final SheetLayout layout;
    private final SheetNotes notes;
    private final Deque<CellRangeAddress> comingRanges;
    private final Map<CellRangeAddress, String> openRanges = new HashMap<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private List<String> cells = new ArrayList<>();
    private List<String> struck = new ArrayList<>();
    private boolean isHidden;
    private boolean isStruck;
    private int struckCells;
    private int unknownCells;
    private int last = -1;

    SheetRows(TableRows table, SheetLayout layout, SheetNotes notes) {
        this.table = table;
        this.notes = notes;
        this.layout = layout;
        this.comingRanges = new ArrayDeque<>(layout.merged());
    }

    void setHidden(boolean hidden) {
        isHidden = hidden;
    }

    void setStruck(boolean struck) {
        isStruck = struck;
    }

    /** Counts a formula without a result. */
    void countUnknown() {
        unknownCells++;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
        struck = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int addressed = reference == null ? -1 : new CellAddress(reference).getColumn();
        int column = addressed < 0 ? cells.size() : addressed;
        if (column >= MOST_COLUMNS) {
            throw new UncheckedIOException(
                    new RefusedFile("has more than %,d columns; split it".formatted(MOST_COLUMNS)));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        String said = value == null || value.startsWith("ERROR:#") ? "" : value;
        if (isStruck && !said.isBlank()) {
            struckCells++;
            struck.add(said);
        }
        cells.set(column, isStruck ? "" : said);
    }

    @Override
    public void endRow(int row) {
        try {
            Deadline.heed();
            boolean saysSomething = cells.stream().anyMatch(cell -> !cell.isBlank());
            fillMerged(row);
            if (isHidden) {
                notes.skip(row);
                if (saysSomething) {
                    hiddenRows.add(row + 1);
                }
            } else if (saysSomething) {
                hideColumns();
                if (row > last + 1) {
                    table.gap();
                }
                String on = notes.on(row);
                notes.see(row, cells);
                table.add(cells, on);
            } else {
                notes.see(row, struck);
            }
            last = saysSomething ? row : last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell over several columns is said in each only above the rows of the table, where it is their head. */
    private void fillMerged(int row) {
        while (!comingRanges.isEmpty() && comingRanges.element().getFirstRow() <= row) {
            CellRangeAddress range = comingRanges.remove();
            int column = range.getFirstColumn();
            openRanges.put(range, column < cells.size() ? cells.get(column) : "");
        }
        openRanges.keySet().removeIf(range -> range.getLastRow() < row);
        openRanges.forEach((range, said) -> {
            int last = table.isInRows() ? range.getFirstColumn() : range.getLastColumn();
            for (int column = range.getFirstColumn(); column <= last && column < MOST_COLUMNS; column++) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, said);
            }
        });
    }

    private void hideColumns() {
        for (int column : table.isMapped() ? Set.<Integer>of() : layout.hiddenColumns()) {
            if (column < cells.size() && !cells.get(column).isBlank()) {
                hiddenColumns.add(column);
                cells.set(column, "");
            }
        }
    }

    /** What of the sheet was not read, each told of the sheet with this name; empty for the only one. */
    List<Remark> remarks(String sheet) {
        String of = sheet.isEmpty() ? "" : " of the sheet “" + sheet + "”";
        List<Remark> remarks = new ArrayList<>();
        if (!hiddenRows.isEmpty()) {
            String rows = Numbers.listed(hiddenRows);
            remarks.add(Remark.unread((hiddenRows.size() == 1 ? "row " : "rows ")
                    + rows
                    + of
                    + (hiddenRows.size() == 1 ? " is hidden and was not read" : " are hidden and were not read")));
        }
        for (int column : hiddenColumns) {
            remarks.add(Remark.unread(
                    "column " + CellReference.convertNumToColString(column) + of + " is hidden and was not read"));
        }
        if (unknownCells > 0) {
            remarks.add(Remark.unread((unknownCells == 1 ? "a formula" : unknownCells + " formulas") + of
                    + " could not be read, because the file holds no result; save it in a spreadsheet program"));
        }
        if (struckCells > 0) {
            remarks.add(Remark.reading((struckCells == 1 ? "a struck-out cell" : struckCells + " struck-out cells")
                    + of
                    + (struckCells == 1 ? " was left out" : " were left out")));
        }
        return remarks;
    }
}
