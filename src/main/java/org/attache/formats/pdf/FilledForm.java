package org.attache.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.formats.file.Deadline;
import org.attache.formats.text.Flow;

/**
 * The entries of a form under their labels: one row a page. Labels are no text of the page, as the heads of a table are
 * none; those of boxes that are not ticked say what is not so.
 */
final class FilledForm {

    private final List<PdfLine> lines = new ArrayList<>();
    private final Map<Integer, Map<String, String>> pages = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    FilledForm(List<PdfLine> all, List<PdfEntry> entries) throws IOException {
        Map<Integer, List<PdfLine>> byPage =
                all.stream().collect(Collectors.groupingBy(PdfLine::page, Collectors.toList()));
        Map<PdfLine, Set<PdfCell>> labels = new LinkedHashMap<>();
        for (PdfEntry entry : entries) {
            Deadline.heed();
            PdfEntry.Label label = entry.label(byPage.getOrDefault(entry.page(), List.of()));
            if (label != null) {
                labels.computeIfAbsent(label.line(), line -> new HashSet<>()).add(label.cell());
            }
            add(entry, label == null ? "" : label.text());
        }
        for (PdfLine line : all) {
            List<PdfCell> rest = new ArrayList<>(line.cells());
            rest.removeAll(labels.getOrDefault(line, Set.of()));
            if (!rest.isEmpty()) {
                lines.add(line.with(rest));
            }
        }
    }

    private void add(PdfEntry entry, String label) {
        if (entry.value().isEmpty()) {
            return;
        }
        boolean isTick = entry.kind() == PdfEntry.Kind.TICK && !label.isEmpty();
        String name = label.isEmpty() || isTick ? entry.name() : label;
        if (name.isEmpty()) {
            notes.add(entry.value());
        } else {
            pages.computeIfAbsent(entry.page(), page -> new LinkedHashMap<>())
                    .merge(name, isTick ? label : entry.value(), (one, other) -> one + ", " + other);
        }
    }

    /** What else stands on the pages. */
    List<PdfLine> lines() {
        return lines;
    }

    boolean isEmpty() {
        return pages.isEmpty() && notes.isEmpty();
    }

    void write(Flow flow) throws IOException {
        for (Map<String, String> page : pages.values()) {
            write(page, flow);
        }
        for (String note : notes) {
            flow.plain();
            flow.text(note);
        }
        flow.plain();
    }

    /** Writes names and what they have as a table of one row. */
    static void write(Map<String, String> entries, Flow flow) throws IOException {
        if (entries.size() == 1) {
            flow.plain();
            flow.text(entries.keySet().iterator().next() + ": "
                    + entries.values().iterator().next());
            flow.plain();
            return;
        }
        flow.beginTable();
        for (boolean isHead : new boolean[] {true, false}) {
            flow.beginRow(isHead);
            for (String cell : isHead ? entries.keySet() : entries.values()) {
                flow.beginCell(isHead, 1, 1);
                flow.text(cell);
                flow.endCell();
            }
            flow.endRow();
        }
        flow.endTable();
    }
}
