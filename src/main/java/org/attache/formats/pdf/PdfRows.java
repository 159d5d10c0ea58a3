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

    /** Lines that are closer than rows of any table. */
    private static final float CLOSE_LEADING = 1.25f;

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
            PdfLine above = assembled.isEmpty() ? null : assembled.getLast();
            boolean inTable = above != null
                    && above.isRow()
                    && above.page() == lines.get(at).page();
            Row row = rows.rowAt(at, inTable);
            assembled.add(row.lines == 1 ? lines.get(at) : row.line());
            at += row.lines;
        }
        return assembled;
    }

    /** The row that begins with a line; a row of this line alone if no other one belongs to it. */
    private Row rowAt(int at, boolean inTable) {
        PdfLine first = lines.get(at);
        Row row = new Row(first);
        if (first.cells().size() > 1 && !first.isRow()) {
            return row;
        }
        Column start = blockAt(at);
        int next = at + 1;
        boolean isRow = first.isRow();
        if (first.cells().size() == 1 && isSafe(at, start, inTable)) {
            next = row.begin(start, lines.get(at + start.lines - 1)) + at;
            isRow = row.columns.size() > 1;
            row.lines = isRow ? start.lines : 1;
        }
        while (next < lines.size() && lines.get(next).page() == first.page()) {
            PdfLine line = lines.get(next);
            Column block = blockAt(next);
            if (row.hasBeside(line, block)) {
                next += row.add(line, block, lines.get(next + block.lines() - 1));
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

    /** Whether the other cells in the last line of a cell belong to it: else it may be a heading above them. */
    private boolean isSafe(int at, Column start, boolean inTable) {
        PdfLine last = lines.get(at + start.lines - 1);
        float leading = start.lines == 1 ? 0 : (start.bottom - start.top) / (start.lines - 1);
        return last.cells().size() == 1 || (inTable && leading <= CLOSE_LEADING * last.size());
    }

    /** A line of one cell and those below it that go on with the cell; with the last one other cells may begin. */
    private Column blockAt(int at) {
        PdfLine first = lines.get(at);
        Column block = new Column(first.cells().getFirst(), first);
        boolean isOpen = first.cells().size() == 1;
        for (int i = at + 1; i < lines.size() && isOpen && block.goesOnWith(lines.get(i)); i++) {
            block = block.with(lines.get(i));
            isOpen = lines.get(i).cells().size() == 1;
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
            return line.page() == page
                    && line.cells().stream().skip(1).allMatch(cell::isBefore)
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
            float bottom =
                    columns.stream().map(Column::bottom).max(Float::compare).orElse(0f);
            return block.top() <= bottom + slack
                    && block.bottom() >= top - slack
                    && block.cell().text().length() <= MOST_LETTERS
                    && columns.stream()
                            .allMatch(column -> column.cell().text().length() <= MOST_LETTERS
                                    && line.cells().stream().allMatch(cell -> cell.isBeside(column.cell())))
                    && columns.stream().allMatch(column -> block.cell().isBeside(column.cell()));
        }

        /** Begins with a cell; how many lines it takes. */
        int begin(Column block, PdfLine last) {
            columns.clear();
            return add(first, block, last);
        }

        /** Adds cells; how many lines they take. */
        int add(PdfLine line, Column block, PdfLine last) {
            if (line.cells().size() > 1) {
                line.cells().forEach(cell -> columns.add(new Column(cell, line)));
                return 1;
            }
            columns.add(block);
            last.cells().stream().skip(1).forEach(cell -> columns.add(new Column(cell, last)));
            return block.lines();
        }

        /** Goes on with a cell other than the first, below which the next row may begin. */
        boolean addBelow(PdfLine line) {
            PdfCell leftmost = cells().getFirst();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                if (line.cells().size() == 1 && !column.cell().equals(leftmost) && column.goesOnWith(line)) {
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
