package org.attache.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts rows of tables together whose cells wrap. A page draws such a row cell by cell, and where its cells are centred
 * no two of them need to stand at the same height: what stands beside each other in one band is a row.
 */
final class PdfRows {

    /** The distance of the lines of a cell, in heights of their letters; rows are further apart. */
    private static final float WIDEST_LEADING = 1.4f;

    /** Cells beside each other overlap in height up to less than a line. */
    private static final float SLACK = 0.75f;

    /** More lines, or letters, are columns of a page and not cells of a row. */
    private static final int MOST_LINES = 8;

    private static final int MOST_LETTERS = 160;

    private final List<PdfLine> lines;

    private PdfRows(List<PdfLine> lines) {
        this.lines = lines;
    }

    /** The lines, with one in place of those that make a row. */
    static List<PdfLine> assembled(List<PdfLine> lines) {
        PdfRows rows = new PdfRows(lines);
        List<PdfLine> assembled = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Row row = rows.rowAt(at);
            assembled.add(row.lines == 1 ? lines.get(at) : row.line());
            at += row.lines;
        }
        return assembled;
    }

    /** The row that begins with a line; a row of this line alone if no other one belongs to it. */
    private Row rowAt(int at) {
        PdfLine first = lines.get(at);
        Row row = new Row(first);
        if (first.cells().size() > 1 && !first.isRow()) {
            return row;
        }
        Column start = blockAt(at);
        int next = at + 1;
        if (first.cells().size() == 1) {
            row.columns.set(0, start);
            next = at + start.lines;
        }
        boolean isRow = first.isRow();
        while (next < lines.size() && lines.get(next).page() == first.page()) {
            PdfLine line = lines.get(next);
            Column block = blockAt(next);
            if (row.hasBeside(line, block)) {
                next += row.add(line, block);
                isRow = true;
            } else if (isRow && row.addBelow(line)) {
                next++;
            } else {
                break;
            }
            row.lines = next - at;
        }
        return isRow ? row : new Row(first);
    }

    /** A line of one cell and those below it that go on with the cell. */
    private Column blockAt(int at) {
        PdfLine first = lines.get(at);
        Column block = new Column(first.cells().getFirst(), first);
        for (int i = at + 1; i < lines.size() && first.cells().size() == 1 && block.goesOnWith(lines.get(i)); i++) {
            block = block.with(lines.get(i));
        }
        return block;
    }

    /** A cell of a row as far as it was read. */
    private record Column(PdfCell cell, float top, float bottom, float size, int page, int lines) {

        Column(PdfCell cell, PdfLine line) {
            this(cell, line.y(), line.y(), line.size(), line.page(), 1);
        }

        boolean goesOnWith(PdfLine line) {
            PdfCell below = line.cells().getFirst();
            float distance = line.y() - bottom;
            boolean aligned = Math.abs(below.x() - cell.x()) < size
                    || Math.abs(below.x() + below.end() - cell.x() - cell.end()) < 2 * size;
            return line.cells().size() == 1
                    && line.page() == page
                    && aligned
                    && Math.abs(line.size() - size) < 0.1f * size
                    && distance > 0.5f * size
                    && distance <= WIDEST_LEADING * size
                    && lines < MOST_LINES
                    && cell.text().length() + below.text().length() <= MOST_LETTERS;
        }

        Column with(PdfLine line) {
            return new Column(cell.with(line.cells().getFirst()), top, line.y(), size, page, lines + 1);
        }
    }

    private static final class Row {

        private final PdfLine first;
        private final List<Column> columns = new ArrayList<>();
        private int lines = 1;

        Row(PdfLine first) {
            this.first = first;
            first.cells().forEach(cell -> columns.add(new Column(cell, first)));
        }

        boolean hasBeside(PdfLine line, Column block) {
            float slack = SLACK * first.size();
            float top = columns.stream().map(Column::top).min(Float::compare).orElse(0f);
            float bottom = columns.stream().map(Column::bottom).max(Float::compare).orElse(0f);
            return block.top() <= bottom + slack
                    && block.bottom() >= top - slack
                    && block.cell().text().length() <= MOST_LETTERS
                    && columns.stream()
                            .allMatch(column -> column.cell().text().length() <= MOST_LETTERS
                                    && line.cells().stream().allMatch(cell -> cell.isBeside(column.cell())))
                    && columns.stream().allMatch(column -> block.cell().isBeside(column.cell()));
        }

        /** Adds cells; how many lines they take. */
        int add(PdfLine line, Column block) {
            if (line.cells().size() == 1) {
                columns.add(block);
                return block.lines();
            }
            line.cells().forEach(cell -> columns.add(new Column(cell, line)));
            return 1;
        }

        /** Goes on with a cell other than the first, below which the next row may begin. */
        boolean addBelow(PdfLine line) {
            PdfCell leftmost = cells().getFirst();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                if (column.cell() != leftmost && column.goesOnWith(line)) {
                    columns.set(i, column.with(line));
                    return true;
                }
            }
            return false;
        }

        List<PdfCell> cells() {
            return columns.stream()
                    .map(Column::cell)
                    .sorted(Comparator.comparingDouble(PdfCell::x))
                    .toList();
        }

        PdfLine line() {
            float y = columns.stream().map(Column::bottom).max(Float::compare).orElse(first.y());
            return new PdfLine(first.page(), cells(), y, first.size(), first.pageHeight());
        }
    }
}
