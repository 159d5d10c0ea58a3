package org.attache.formats.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;

/** Collects what stands slantwise across pages, which is a stamp and no part of their text. */
final class PdfStamps {

    /** Scanned pages lean a little; what leans as much as this was put there so. */
    private static final double LEANING = 8;

    /** Longer text is no stamp, however it stands. */
    private static final int LONGEST = 200;

    private final Map<Integer, StringBuilder> byPage = new LinkedHashMap<>();

    /** Takes a letter where it stands slantwise; whether it does. */
    boolean takes(TextPosition letter, int page) {
        double angle = Math.toDegrees(Math.atan2(
                letter.getTextMatrix().getShearY(), letter.getTextMatrix().getScaleX()));
        double leaning = Math.abs(angle % 90);
        if (Math.min(leaning, 90 - leaning) < LEANING) {
            return false;
        }
        StringBuilder words = byPage.computeIfAbsent(page, key -> new StringBuilder());
        if (words.length() < LONGEST) {
            words.append(letter.getUnicode());
        }
        return true;
    }

    /** Says what the stamps say, each once with its pages. */
    void remark(Flow flow) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        byPage.forEach((page, words) -> {
            String said = words.toString().replaceAll("\\s+", " ").strip();
            if (!said.isEmpty()) {
                pages.computeIfAbsent(said, key -> new ArrayList<>()).add(page.toString());
            }
        });
        pages.forEach((said, on) -> flow.remark(Remark.stamp(
                "“" + said + "” is stamped across " + (on.size() == 1 ? "page " : "pages ") + String.join(", ", on))));
    }
}
