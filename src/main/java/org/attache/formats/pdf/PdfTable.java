package org.attache.formats.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the cells of a table under its columns, of which a row may leave some empty: the page draws nothing there. */
final class PdfTable {

    private final List<PdfCell> columns;

    /**
     * A table with the columns of its first row, and one before them where the rows below have heads of their own.
     *
     * @param rows all its rows
     */
    PdfTable(List<PdfLine> rows) {
        List<PdfCell> all = new ArrayList<>(rows.getFirst().cells());
        PdfCell leftmost = all.getFirst();
        List<PdfCell> before = rows.stream()
                .skip(1)
                .map(row -> row.cells().getFirst())
                .filter(cell -> cell.isBefore(leftmost))
                .toList();
        if (before.size() * 2 > rows.size()) {
            all.addFirst(before.getFirst());
        }
        this.columns = all;
    }

    /** The words of each column; those of each cell where the row has other columns. */
    List<String> words(PdfLine row) {
        List<String> words = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        int before = -1;
        for (PdfCell cell : row.cells()) {
            int column = column(cell, row.size());
            if (column <= before) {
                return row.cells().stream().map(PdfCell::text).toList();
            }
            words.set(column, cell.text());
            before = column;
        }
        return words;
    }

    private int column(PdfCell cell, float size) {
        int nearest = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            PdfCell column = columns.get(i);
            float apart = Math.min(
                    Math.abs(cell.x() - column.x()),
                    Math.min(
                            Math.abs(cell.end() - column.end()),
                            Math.abs(cell.x() + cell.end() - column.x() - column.end()) / 2));
            if (apart < least - size / 4) {
                nearest = i;
                least = apart;
            }
        }
        return nearest;
    }
}
