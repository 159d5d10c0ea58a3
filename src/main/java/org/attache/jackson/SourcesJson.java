package org.attache.jackson;

import java.util.List;
import java.util.Map;
import org.attache.evidence.Hit;
import org.attache.knowledge.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** Renders what the knowledge holds as one line of JSON. */
public final class SourcesJson {

    private SourcesJson() {}

    /** {@code {"documents":[…]}}, in the order given. */
    public static String documents(List<DocumentSummary> documents) {
        return JsonText.write(Map.of(
                "documents", documents.stream().map(SourcesJson::document).toList()));
    }

    /** {@code {"statements":[…]}} with fields as in a citation and the scores of the search, in the order given. */
    public static String hits(List<Hit> hits) {
        return JsonText.write(
                Map.of("statements", hits.stream().map(SourcesJson::hit).toList()));
    }

    private static Map<String, @Nullable Object> document(DocumentSummary document) {
        Map<String, @Nullable Object> fields = SourceFields.of(document.origin());
        fields.put("statements", document.statements());
        fields.put("visits", document.visits());
        fields.put("remarks", SourceFields.of(document.remarks()));
        return fields;
    }

    private static Map<String, @Nullable Object> hit(Hit hit) {
        Map<String, @Nullable Object> fields = SourceFields.of(hit.statement());
        fields.put("score", hit.score());
        fields.put("bm25", hit.bm25());
        fields.put("cosine", Double.isNaN(hit.cosine()) ? null : hit.cosine());
        return fields;
    }
}
