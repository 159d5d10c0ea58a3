package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds documents against each other that tell of the same events: what another document has in a later version goes,
 * and what another one calls off says so. The order of the documents makes no difference.
 */
public final class Revisions {

    /**
     * A row that has a revision.
     *
     * @param path of its document
     */
    record Told(String path, Row row, Revision revision) {}

    private Revisions() {}

    /**
     * The documents as they stand beside each other, in their order; those that nothing revises are as they were.
     *
     * @param documents each as it was read by itself
     */
    public static List<Document> settled(List<Document> documents) {
        Map<String, List<Told>> byEvent = new LinkedHashMap<>();
        for (Document document : documents) {
            for (Row row : rows(document.body())) {
                Revision revision = row.revision();
                if (revision != null) {
                    byEvent.computeIfAbsent(revision.event(), event -> new ArrayList<>())
                            .add(new Told(document.path(), row, revision));
                }
            }
        }
        Map<String, Map<Row, Fate>> fates = new HashMap<>();
        for (List<Told> event : byEvent.values()) {
            boolean isShared = event.stream().map(Told::path).distinct().count() > 1;
            if (isShared) {
                new RevisedEvent(event)
                        .fates()
                        .forEach((told, fate) -> fates.computeIfAbsent(told.path(), none -> new HashMap<>())
                                .put(told.row(), fate));
            }
        }
        return documents.stream()
                .map(document -> revised(document, fates.getOrDefault(document.path(), Map.of())))
                .toList();
    }

    /**
     * What becomes of a row because of another document.
     *
     * @param isWithdrawn whether it is called off there; else it is replaced
     * @param by the path of that document
     */
    record Fate(boolean isWithdrawn, String by) {}

    private static List<Row> rows(Body body) {
        return switch (body) {
            case Body.Rows rows -> rows.rows();
            case Body.Mixed mixed -> mixed.rows();
            case Body.Prose prose -> List.of();
        };
    }

    private static Document revised(Document document, Map<Row, Fate> fates) {
        if (fates.isEmpty()) {
            return document;
        }
        Body body = switch (document.body()) {
            case Body.Rows rows -> revised(rows, fates);
            case Body.Mixed mixed -> revised(mixed, fates);
            case Body.Prose prose -> prose;
        };
        return new Document(document.origin(), document.hash(), body, document.remarks());
    }

    /** The text around the rows stays as it is. */
    private static Body revised(Body.Mixed body, Map<Row, Fate> fates) {
        StringBuilder text = new StringBuilder();
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (Row row : body.rows()) {
            text.append(body.text(), from, row.quote().start());
            from = row.quote().end();
            Fate fate = fates.get(row);
            if (fate == null || fate.isWithdrawn()) {
                int start = text.length();
                text.append(row.quote().words()).append(note(fate));
                rows.add(new Row(new Quote(start, text.length(), text.substring(start)), row.entry(), row.revision()));
            }
        }
        text.append(body.text(), from, body.text().length());
        Body.Prose prose = new Body.Prose(
                text.toString(), body.prose().passages(), body.prose().rows());
        return new Body.Mixed(prose, rows, body.events());
    }

    private static String note(@Nullable Fate fate) {
        return fate == null ? "" : " Cancelled (" + fate.by() + ").";
    }

    private static Body revised(Body.Rows body, Map<Row, Fate> fates) {
        StringBuilder text = new StringBuilder();
        List<Row> rows = new ArrayList<>();
        for (Row row : body.rows()) {
            Fate fate = fates.get(row);
            if (fate == null || fate.isWithdrawn()) {
                rows.add(new Row(appended(text, row.quote().words() + note(fate)), row.entry(), row.revision()));
            }
        }
        if (rows.isEmpty()) {
            String others =
                    fates.values().stream().map(Fate::by).collect(Collectors.toCollection(TreeSet::new)).stream()
                            .collect(Collectors.joining(", "));
            rows.add(new Row(appended(text, "All that this file tells has a later version (" + others + ")."), null));
        }
        return new Body.Rows(text.toString(), rows, body.events());
    }

    private static Quote appended(StringBuilder text, String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(words);
        return new Quote(text.length() - words.length(), text.length(), words);
    }
}
