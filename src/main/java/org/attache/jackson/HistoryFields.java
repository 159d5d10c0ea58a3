package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Standing;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Version;
import org.jspecify.annotations.Nullable;

/** How the history of a visit looks in JSON: what names it, and its revisions. */
final class HistoryFields {

    private HistoryFields() {}

    /** Adds them to the fields of the visit. */
    static void add(Map<String, @Nullable Object> fields, @Nullable Standing standing, List<Revision> revisions) {
        fields.put("uid", standing == null ? null : standing.uid());
        fields.put("sequence", standing == null ? null : standing.sequence());
        fields.put("modified", standing == null ? null : standing.modified().toString());
        fields.put("history", revisions.stream().map(HistoryFields::revision).toList());
    }

    private static Map<String, @Nullable Object> revision(Revision revision) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", revision.number());
        fields.put("sequence", revision.sequence());
        fields.put("snapshot", revision.snapshot());
        fields.put("at", revision.at().toString());
        switch (revision.change()) {
            case Change.Announced announced -> fields.put("change", "announced");
            case Change.Revised revised -> {
                fields.put("change", "revised");
                fields.put(
                        "aspects",
                        revised.aspects().stream().map(SourceFields::lower).toList());
                fields.put("before", version(revised.before()));
            }
            case Change.Withdrawn withdrawn -> fields.put("change", "withdrawn");
            case Change.Returned returned -> {
                fields.put("change", "returned");
                fields.put("before", version(returned.before()));
            }
            case Change.Joined joined -> {
                fields.put("change", "joined");
                fields.put("into", joined.into());
            }
        }
        fields.put("visit", version(revision.change().now()));
        return fields;
    }

    private static Map<String, @Nullable Object> version(Version version) {
        Map<String, @Nullable Object> fields = VisitFields.of(version.visit());
        fields.put("disputed", version.disputed());
        fields.put(
                "documents",
                version.tellers().stream().map(HistoryFields::teller).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> teller(Teller teller) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("path", teller.path());
        fields.put("document", teller.title());
        fields.put(
                "published",
                teller.published() == null ? null : teller.published().toString());
        return fields;
    }
}
