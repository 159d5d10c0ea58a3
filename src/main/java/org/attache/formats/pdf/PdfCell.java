package org.attache.formats.pdf;

/**
 * Words of a line that no wide gap parts.
 *
 * @param x where they begin
 * @param end where they end
 */
record PdfCell(float x, float end, String text) {

    /** Whether it stands beside another one, with a gap between. */
    boolean isBeside(PdfCell other) {
        return end < other.x || x > other.end;
    }

    /** Whether another one stands behind it, with a gap between. */
    boolean isBefore(PdfCell other) {
        return other.x > end;
    }

    /** This with more words of the same cell, which stand in the next line. */
    PdfCell with(PdfCell below) {
        return new PdfCell(Math.min(x, below.x), Math.max(end, below.end), text + " " + below.text);
    }
}
