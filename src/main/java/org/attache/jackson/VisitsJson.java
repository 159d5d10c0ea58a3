package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.knowledge.LooseText;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Reads texts from JSON Lines and renders the visits found in them; the contract describes the fields. */
public final class VisitsJson {

    private VisitsJson() {}

    /**
     * One line of a file of texts.
     *
     * @throws org.attache.source.MalformedData with a clause that follows the name of the line, such as {@code "has no
     *     text"}
     */
    public static LooseText text(String line) {
        Line fields = Line.parse(line);
        return new LooseText(fields.id(), fields.day("published"), fields.needed("text"));
    }

    /** The visits of a text together with the id under which it was sent, if there was one. */
    public static String of(@Nullable String id, PreparedDocument text) {
        Map<String, String> words =
                text.statements().stream().collect(Collectors.toMap(Statement::id, Statement::words));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put(
                "visits",
                text.visits().stream().map(visit -> visit(visit, words)).toList());
        return JsonText.write(fields);
    }

    /** As everywhere, but with the statements themselves instead of their ids, as nobody can look those up. */
    private static Map<String, @Nullable Object> visit(Visit visit, Map<String, String> words) {
        Map<String, @Nullable Object> fields = VisitFields.of(visit);
        fields.put("evidence", visit.evidence().stream().map(words::get).toList());
        return fields;
    }
}
