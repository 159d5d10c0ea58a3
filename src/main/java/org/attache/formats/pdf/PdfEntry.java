package org.attache.formats.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a form, in points from the page's upper left corner.
 *
 * @param kind what it was filled in with
 * @param name what the form calls it, which nobody sees on the page
 */
record PdfEntry(int page, float x, float end, float top, float bottom, Kind kind, String name, String value) {

    /** What people fill a form in with. */
    enum Kind {
        FIELD,
        /** A box that is ticked; its label stands behind it. */
        TICK,
        /** Words typed anywhere on the page. */
        NOTE
    }

    /** Entries of a line differ in height by less. */
    static final float SAME_LINE = 8;

    /** A label may reach a little into the box of its entry. */
    private static final float OVERLAP = 4;

    /** A label above stands so close to its entry. */
    private static final float GAP = 16;

    /** Lines to write on, made of letters. */
    private static final Pattern BLANK = Pattern.compile("[_.…]{3,}");

    /** Words on a page that say what an entry is. */
    record Label(PdfLine line, PdfCell cell, String text) {

        Label(PdfLine line, PdfCell cell) {
            this(line, cell, cell.text().replaceFirst("[\\s:._…*]+$", ""));
        }
    }

    /** The label of the entry among the lines of its page: beside it in its line, else above it; null for none. */
    @Nullable
    Label label(List<PdfLine> lines) {
        Label beside = null;
        Label above = null;
        for (PdfLine line : lines) {
            for (PdfCell cell : line.cells()) {
                if (isBeside(line) && mayBeside(cell) && (beside == null || isNearer(cell, beside.cell()))) {
                    beside = labelled(line, cell);
                }
                boolean overlaps = cell.x() < end && cell.end() > x - OVERLAP;
                if (isBelow(line)
                        && overlaps
                        && (above == null || line.y() > above.line().y())) {
                    above = new Label(line, cell);
                }
            }
        }
        return beside != null || kind != Kind.FIELD ? beside : above;
    }

    private boolean mayBeside(PdfCell cell) {
        return kind == Kind.TICK
                ? cell.x() >= end - OVERLAP
                : cell.end() <= x + OVERLAP
                        || (cell.x() < x && BLANK.matcher(cell.text()).find());
    }

    private boolean isNearer(PdfCell cell, PdfCell other) {
        return kind == Kind.TICK ? cell.x() < other.x() : cell.end() > other.end();
    }

    /** Of a cell with blanks in it, the words before the blank that the entry is written on. */
    private Label labelled(PdfLine line, PdfCell cell) {
        if (kind == Kind.TICK || cell.end() <= x + OVERLAP) {
            return new Label(line, cell);
        }
        float share = (x + OVERLAP - cell.x()) / Math.max(1, cell.end() - cell.x());
        int length = cell.text().length();
        String before = cell.text().substring(0, Math.clamp(Math.round(share * length), 0, length));
        String[] words = BLANK.split(before.replaceFirst("[\\s:._…*]+$", ""));
        return new Label(line, cell, words.length == 0 ? "" : words[words.length - 1].strip());
    }

    private boolean isBeside(PdfLine line) {
        float middle = line.y() - line.size() / 3;
        return middle > top - OVERLAP && middle < bottom + OVERLAP;
    }

    private boolean isBelow(PdfLine line) {
        return line.y() <= top + OVERLAP && top - line.y() < GAP;
    }
}
