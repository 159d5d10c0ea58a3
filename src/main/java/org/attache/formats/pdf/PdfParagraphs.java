package org.attache.formats.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.formats.message.Messages;
import org.attache.formats.text.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together to the paragraphs that were laid out: a paragraph ends where the gap to the next line is wide,
 * the letters change their size, a line is indented, or a sentence ends before the line does. Over the end of a column
 * or page a paragraph goes on where its sentence does.
 */
final class PdfParagraphs {

    private static final float WIDEST_LEADING = 1.35f;
    private static final float SAME_SIZE = 0.08f;
    private static final float LARGER = 1.12f;
    private static final int LONGEST_HEADING = 150;

    private final RunningHeads lines;
    private final Hyphens hyphens;
    private final float bodySize;
    private final float leading;
    private final PdfLabels labels = new PdfLabels();
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable PdfLine first;
    private @Nullable PdfLine last;
    private int count;
    private float left;
    private float right;

    PdfParagraphs(List<PdfLine> lines) {
        this.lines = new RunningHeads(lines);
        this.hyphens = new Hyphens(lines);
        this.bodySize = mostFrequent(lines);
        this.leading = leading(this.lines.text(), bodySize);
    }

    /** The size of most letters. */
    private static float mostFrequent(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** The distance of one baseline from the next within paragraphs: the smallest that is not rare. */
    private static float leading(List<PdfLine> lines, float size) {
        Map<Integer, Integer> distances = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine above = lines.get(i - 1);
            float distance = lines.get(i).y() - above.y();
            if (above.page() == lines.get(i).page() && distance > size / 2 && distance < 3 * size) {
                distances.merge(Math.round(distance), 1, Integer::sum);
            }
        }
        int most = distances.values().stream().max(Integer::compare).orElse(0);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() * 4 >= most)
                .map(entry -> (float) entry.getKey())
                .findFirst()
                .orElse(size * 1.2f);
    }

    void write(Flow flow) throws IOException {
        writeApart(lines.before(), flow);
        PdfTable table = null;
        List<PdfLine> all = PdfColumns.oneByOne(lines.text());
        for (int at = 0; at < all.size(); at++) {
            PdfLine line = all.get(at);
            if (table == null && labels.take(line)) {
                end(flow);
                continue;
            }
            labels.end(flow);
            if (table == null && labels.take(line)) {
                continue;
            }
            if (line.isRow()) {
                end(flow);
                if (table == null) {
                    flow.beginTable();
                    table = new PdfTable(rowsFrom(all, at));
                }
                writeRow(table.words(line), flow);
                continue;
            }
            if (table != null) {
                flow.endTable();
                table = null;
            }
            if (!goesOn(line)) {
                end(flow);
            }
            add(line);
        }
        if (table != null) {
            flow.endTable();
        }
        labels.end(flow);
        end(flow);
        writeApart(lines.after(), flow);
    }

    private static List<PdfLine> rowsFrom(List<PdfLine> all, int first) {
        int end = first;
        while (end < all.size() && all.get(end).isRow()) {
            end++;
        }
        return all.subList(first, end);
    }

    private void writeApart(List<PdfLine> heads, Flow flow) throws IOException {
        for (PdfLine line : heads) {
            flow.plain();
            flow.text(line.words());
            flow.block();
        }
    }

    private static void writeRow(List<String> cells, Flow flow) throws IOException {
        flow.beginRow(false);
        for (String cell : cells) {
            flow.beginCell(false, 1, 1);
            flow.text(cell);
            flow.endCell();
        }
        flow.endRow();
    }

    private boolean goesOn(PdfLine line) {
        PdfLine above = last;
        if (above == null
                || beginsItem(line, above)
                || Messages.begins(line.words())
                || Math.abs(line.size() - above.size()) > SAME_SIZE * bodySize) {
            return false;
        }
        float distance = line.y() - above.y();
        boolean isBelow = line.page() == above.page() && distance > 0;
        if (!isBelow) {
            return !above.endsSentence() && (startsSmall(line) || hyphens.isBroken(above.words()));
        }
        boolean isOtherColumn = line.x() > right || line.end() < left;
        float indent = line.x() - left;
        boolean isIndented = count > 1 ? indent > 0.7f * line.size() : indent > 4 * line.size();
        boolean endsEarly = above.endsSentence() && right - above.end() > 0.2f * (right - left);
        boolean endsAlone = count == 1 && above.endsSentence() && line.end() - above.end() > 3 * line.size();
        float usual = Math.max(leading * line.size() / Math.max(bodySize, 1), leading);
        return !isOtherColumn && distance <= WIDEST_LEADING * usual && !isIndented && !endsEarly && !endsAlone;
    }

    /** Whether a line is an item; a number that happens to stand first in a line makes none. */
    private boolean beginsItem(PdfLine line, PdfLine above) {
        boolean mayBegin = !Character.isDigit(line.text().charAt(0))
                || above.endsSentence()
                || right - above.end() > 0.2f * (right - left);
        return line.isItem() && mayBegin;
    }

    private static boolean startsSmall(PdfLine line) {
        return Character.isLowerCase(line.words().codePointAt(0));
    }

    private void add(PdfLine line) {
        if (first == null) {
            first = line;
            left = line.x();
            right = line.end();
        }
        PdfLine above = last;
        boolean isElsewhere = above != null && (above.page() != line.page() || line.y() <= above.y());
        if (count == 1 || isElsewhere) {
            // The first line of a paragraph may be indented; another column begins elsewhere.
            left = isElsewhere ? line.x() : Math.min(left, line.x());
            right = isElsewhere ? line.end() : Math.max(right, line.end());
        }
        left = Math.min(left, line.x());
        right = Math.max(right, line.end());
        hyphens.join(paragraph, line.words());
        last = line;
        count++;
    }

    private void end(Flow flow) throws IOException {
        PdfLine line = first;
        if (line != null) {
            boolean isHeading = line.size() > LARGER * bodySize
                    && paragraph.length() <= LONGEST_HEADING
                    && !(last != null && last.endsSentence());
            String words = PdfLine.withoutBullet(paragraph.toString());
            if (isHeading) {
                flow.heading(1);
            } else if (words.length() < paragraph.length()) {
                flow.item();
            }
            flow.text(words);
            flow.plain();
        }
        paragraph.setLength(0);
        first = null;
        last = null;
        count = 0;
    }
}
