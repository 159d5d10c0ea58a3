package org.attache.jackson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Remark;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** How documents and statements look in every JSON that names them. What is not known is null. */
final class SourceFields {

    private SourceFields() {}

    /** A cited statement. */
    static Map<String, @Nullable Object> of(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("statement", statement.words());
        fields.put("statementId", statement.id());
        fields.put("document", provenance.title());
        fields.put("path", statement.origin().path());
        fields.put("start", statement.quote().start());
        fields.put("end", statement.quote().end());
        fields.put("publisher", provenance.publisher());
        addPublished(fields, provenance);
        fields.put("speaker", statement.speaker());
        addWritten(fields, statement);
        fields.put("url", provenance.url());
        fields.put("trust", lower(provenance.trust()));
        return fields;
    }

    /** A document. */
    static Map<String, @Nullable Object> of(Origin origin) {
        Provenance provenance = origin.provenance();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("path", origin.path());
        fields.put("title", provenance.title());
        fields.put("publisher", provenance.publisher());
        fields.put("author", provenance.author());
        addPublished(fields, provenance);
        fields.put("url", provenance.url());
        fields.put("language", provenance.language());
        fields.put("trust", lower(provenance.trust()));
        fields.put("timezone", provenance.timezone().getId());
        return fields;
    }

    /** The day of a message or a mail within the document; null where that is the document's own. */
    private static void addWritten(Map<String, @Nullable Object> fields, Statement statement) {
        LocalDate day = statement.writing() == null ? null : statement.written();
        fields.put("written", day == null ? null : day.toString());
    }

    /** What was not read of a document, and how it was. */
    static List<Map<String, @Nullable Object>> of(List<Remark> remarks) {
        List<Map<String, @Nullable Object>> listed = new ArrayList<>();
        for (Remark remark : remarks) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("kind", lower(remark.kind()));
            fields.put("remark", remark.words());
            listed.add(fields);
        }
        return listed;
    }

    private static void addPublished(Map<String, @Nullable Object> fields, Provenance provenance) {
        LocalDate day = provenance.published();
        fields.put("published", day == null ? null : day.toString());
        fields.put("publishedCertainty", day == null ? null : lower(provenance.publishedCertainty()));
    }

    /** A constant as JSON has it: {@code UNDER_WAY} is "under way". */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
