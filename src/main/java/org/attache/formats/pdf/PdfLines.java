package org.attache.formats.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.RefusedFile;
import org.jspecify.annotations.Nullable;

/** The lines of a document in the order in which it draws them, which is that of reading in most. */
final class PdfLines extends PDFTextStripper {

    /** A gap of so many letter heights parts cells; justified lines seldom have one of 1. */
    private static final float WIDE = 1.6f;

    /** Digits that nobody takes for part of a number before them. */
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** More than a poster or a web page in one piece has; all letters of a page are held at once. */
    private static final int MOST_ON_A_PAGE = 250_000;

    private final int maxChars;
    private final PdfStamps stamps;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int onPage;
    private final List<float[]> cells = new ArrayList<>();
    private float end;
    private float y;
    private float size;
    private float pageHeight;

    PdfLines(int maxChars, PdfStamps stamps) {
        this.maxChars = maxChars;
        this.stamps = stamps;
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        close();
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Deadline.heed();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        letters++;
        onPage++;
        if (letters > maxChars) {
            throw new UncheckedIOException(RefusedFile.tooMuchText(maxChars));
        }
        if (onPage > MOST_ON_A_PAGE) {
            throw new UncheckedIOException(new RefusedFile(
                    "has a page with more than %,d letters; split it into pages".formatted(MOST_ON_A_PAGE)));
        }
        if (!stamps.takes(position, getCurrentPageNo())) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        Deadline.heed();
        TextPosition before = null;
        StringBuilder rewritten = new StringBuilder();
        boolean differs = false;
        for (TextPosition position : positions) {
            String letter = String.valueOf(position.getUnicode());
            if (letter.isEmpty()) {
                // Drawn, but the text of another letter stands for it too.
                measure(position);
                before = position;
            } else if (!letter.isBlank()) {
                if (isWide(before, position)) {
                    rewritten.append('\t');
                    cells.add(new float[] {position.getX(), position.getX()});
                    differs = true;
                }
                if (isRaised(before, position) && letter.matches("[0-9]")) {
                    letter = RAISED.substring(letter.charAt(0) - '0', letter.charAt(0) - '0' + 1);
                    differs = true;
                }
                measure(position);
                before = position;
            }
            rewritten.append(letter);
        }
        text.append(differs ? ligaturesApart(rewritten) : words);
    }

    /** Whether a letter stands above the baseline, and is small or close to the one before, as the mark of a note. */
    private boolean isRaised(@Nullable TextPosition before, TextPosition position) {
        float raised = y - position.getY();
        boolean isSmall = position.getFontSizeInPt() < 0.92f * size;
        boolean isClose =
                before != null && position.getX() - before.getX() - before.getWidth() < 0.2f * size && raised < size;
        return (isSmall && raised > 0.15f * size) || (isClose && raised > 0.25f * size);
    }

    /** Whether there is a wide gap before a letter; before the first one of these, since the end of the line so far. */
    private boolean isWide(@Nullable TextPosition before, TextPosition position) {
        if (before == null && text.isEmpty()) {
            return false;
        }
        float from = before == null ? end : before.getX() + before.getWidth();
        return position.getX() - from > WIDE * Math.max(position.getFontSizeInPt(), 4);
    }

    private void measure(TextPosition position) {
        float height = position.getFontSizeInPt();
        if (text.isEmpty() && size == 0) {
            end = position.getX();
            y = position.getY();
            pageHeight = position.getPageHeight();
        }
        if (cells.isEmpty()) {
            cells.add(new float[] {position.getX(), position.getX()});
        }
        end = Math.max(end, position.getX() + position.getWidth());
        float[] cell = cells.getLast();
        cell[0] = Math.min(cell[0], position.getX());
        cell[1] = Math.max(cell[1], position.getX() + position.getWidth());
        size = Math.max(size, height);
    }

    private static String ligaturesApart(StringBuilder words) {
        return words.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                ? Normalizer.normalize(words, Normalizer.Form.NFKC)
                : words.toString();
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        close();
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        onPage = 0;
        super.startPage(page);
    }

    @Override
    protected void writePageEnd() throws IOException {
        close();
    }

    @Override
    protected void endArticle() throws IOException {
        close();
    }

    @Override
    protected void writeParagraphStart() {}

    @Override
    protected void writeParagraphEnd() {}

    private void close() throws IOException {
        Deadline.heed();
        String[] words = text.toString().split("\t", -1);
        List<PdfCell> written = new ArrayList<>();
        for (int i = 0; i < Math.min(words.length, cells.size()); i++) {
            // A soft hyphen shows at the end of a line and nowhere else.
            String shown = words[i].replaceAll("\\s+", " ").strip().replaceFirst("\u00AD$", "-");
            String cell = Characters.clean(shown);
            if (!cell.isBlank()) {
                written.add(new PdfCell(cells.get(i)[0], cells.get(i)[1], cell));
            }
        }
        if (!written.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo() - 1, written, y, size, pageHeight));
        }
        text.setLength(0);
        cells.clear();
        size = 0;
    }
}
