package org.attache.formats.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.formats.text.Flow;

/**
 * Lines of labels and what stands behind them, as of a form that was printed: together they say what none of them says
 * alone, and become one row.
 */
final class PdfLabels {

    private final Map<String, String> entries = new LinkedHashMap<>();

    /** Takes a line if it holds nothing but labels, each with its words, and none that was taken before. */
    boolean take(PdfLine line) {
        List<PdfCell> cells = line.cells();
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            String label = cells.get(i).text();
            if (label.endsWith(":") && !cells.get(i + 1).text().endsWith(":")) {
                pairs.put(
                        label.substring(0, label.length() - 1).strip(),
                        cells.get(i + 1).text());
            }
        }
        boolean isWhole = !pairs.isEmpty() && pairs.size() * 2 == cells.size();
        if (!isWhole || pairs.keySet().stream().anyMatch(entries::containsKey)) {
            return false;
        }
        entries.putAll(pairs);
        return true;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Writes what was taken and forgets it. */
    void end(Flow flow) throws IOException {
        if (!entries.isEmpty()) {
            FilledForm.write(entries, flow);
        }
        entries.clear();
    }
}
