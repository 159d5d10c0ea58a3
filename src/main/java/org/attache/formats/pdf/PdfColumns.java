package org.attache.formats.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the columns of a page one after the other where it draws their lines side by side, row for row, and leaves them
 * so where it draws one after the other. Cells of a table stand so too; what tells columns of running text from them is
 * that their sentences go on from line to line.
 */
final class PdfColumns {

    /** Fewer lines beside each other are a row of a table rather than columns. */
    private static final int FEWEST_LINES = 4;

    private static final float FEWEST_LETTERS = 18;

    /** The part of the lines that go on with the sentence of the line above; of a table hardly any do. */
    private static final float GOING_ON = 0.34f;

    /** A wider distance than between paragraphs, in heights of letters, ends the columns. */
    private static final float WIDEST_GAP = 3.2f;

    private final List<PdfLine> lines;

    /** Which lines are of columns that are drawn one after the other. */
    private final BitSet drawn = new BitSet();

    private PdfColumns(List<PdfLine> lines) {
        this.lines = lines;
        for (int at = 1; at < lines.size(); at++) {
            findDrawn(at);
        }
    }

    /** Looks whether a second column begins with a line, beside and above the end of the first. */
    private void findDrawn(int at) {
        PdfLine top = lines.get(at);
        PdfLine bottom = lines.get(at - 1);
        if (!isBelow(top, bottom) || top.x() <= bottom.end()) {
            return;
        }
        int from = at - 1;
        while (from > 0
                && isBelow(lines.get(from - 1), lines.get(from))
                && lines.get(from - 1).end() < top.x()) {
            from--;
        }
        int end = at + 1;
        while (end < lines.size()
                && isBelow(lines.get(end - 1), lines.get(end))
                && lines.get(end).x() > bottom.end()) {
            end++;
        }
        boolean isInTable = from > 0 && isBeside(lines.get(from - 1), lines.get(from));
        if (!isInTable && Band.isText(lines.subList(from, at)) && Band.goesOn(lines.subList(at, end))) {
            drawn.set(from, end);
        }
    }

    /** Whether a line stands lower on the same page than another one. */
    private static boolean isBelow(PdfLine upper, PdfLine lower) {
        return upper.page() == lower.page() && lower.y() - upper.y() > lower.size() / 2;
    }

    private static boolean isBeside(PdfLine left, PdfLine right) {
        return left.page() == right.page() && left.end() < right.x() && left.y() > right.y() - right.size();
    }

    /** The lines in the order of reading, with one for each row of the tables between columns. */
    static List<PdfLine> oneByOne(List<PdfLine> lines) {
        PdfColumns columns = new PdfColumns(lines);
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> others = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (columns.drawn.get(at)) {
                ordered.addAll(PdfRows.assembled(others));
                others.clear();
                ordered.add(lines.get(at));
                at++;
                continue;
            }
            Band band = columns.bandAt(at);
            if (band != null && band.isText()) {
                ordered.addAll(PdfRows.assembled(others));
                others.clear();
                ordered.addAll(band.left);
                ordered.addAll(oneByOne(band.right));
                at = band.end;
            } else {
                // In a long table every row would begin a band of all that follow.
                int next = band == null ? at + 1 : at + Math.max(1, (band.end - at) / 2);
                others.addAll(lines.subList(at, next));
                at = next;
            }
        }
        ordered.addAll(PdfRows.assembled(others));
        return ordered;
    }

    /** What stands beside each other from a line on; null where that is nothing. */
    private @Nullable Band bandAt(int at) {
        PdfLine first = lines.get(at);
        PdfLine next = at + 1 < lines.size() ? lines.get(at + 1) : first;
        boolean isBeside = first.cells().size() == 1
                && next.page() == first.page()
                && Math.abs(next.y() - first.y()) < first.size()
                && next.cells().getFirst().x() > first.end();
        if (first.cells().size() < 2 && !isBeside) {
            return null;
        }
        Band band = new Band(isBeside ? next.x() : first.cells().get(1).x());
        for (band.end = at; band.end < lines.size() && band.goesOnWith(lines.get(band.end)); band.end++) {
            band.add(lines.get(band.end));
        }
        return band;
    }

    /** Lines of which each cell stands wholly in the first column or wholly behind it. */
    private static final class Band {

        private final List<PdfLine> left = new ArrayList<>();
        private final List<PdfLine> right = new ArrayList<>();
        private float gutter;
        private float edge;
        private int end;

        Band(float gutter) {
            this.gutter = gutter;
        }

        boolean goesOnWith(PdfLine line) {
            if (left.isEmpty() && right.isEmpty()) {
                return true;
            }
            PdfLine above = last();
            float distance = line.y() - above.y();
            float from = gutter(line);
            return line.page() == above.page()
                    && distance > -line.size()
                    && distance < WIDEST_GAP * line.size()
                    && Math.abs(line.size() - above.size()) < 0.1f * above.size()
                    && line.cells().stream().allMatch(cell -> cell.x() >= from || cell.end() < from);
        }

        /** Where the second column begins; its lines may be indented, and the first one may have been. */
        private float gutter(PdfLine line) {
            return line.cells().stream()
                    .map(PdfCell::x)
                    .filter(x -> x > edge && x < gutter && x > gutter - 3 * line.size())
                    .min(Float::compare)
                    .orElse(gutter);
        }

        void add(PdfLine line) {
            gutter = gutter(line);
            List<PdfCell> first =
                    line.cells().stream().filter(cell -> cell.x() < gutter).toList();
            List<PdfCell> second =
                    line.cells().stream().filter(cell -> cell.x() >= gutter).toList();
            if (!first.isEmpty()) {
                left.add(line.with(first));
                edge = Math.max(edge, first.getLast().end());
            }
            if (!second.isEmpty()) {
                right.add(line.with(second));
            }
        }

        private PdfLine last() {
            return right.isEmpty()
                            || (!left.isEmpty()
                                    && left.getLast().y() > right.getLast().y())
                    ? left.getLast()
                    : right.getLast();
        }

        boolean isText() {
            return isText(left) && isText(right);
        }

        private static boolean isText(List<PdfLine> column) {
            return column.size() >= FEWEST_LINES && goesOn(column);
        }

        /** Whether the sentences of a column go on from line to line; the last one of a page may be short. */
        private static boolean goesOn(List<PdfLine> column) {
            long goingOn = column.stream()
                    .skip(1)
                    .filter(line -> Character.isLowerCase(line.words().codePointAt(0)))
                    .count();
            double letters = column.stream()
                    .mapToInt(line -> line.cells().getFirst().text().length())
                    .average()
                    .orElse(0);
            return column.size() > 1 && letters >= FEWEST_LETTERS && goingOn >= GOING_ON * (column.size() - 1);
        }
    }
}
