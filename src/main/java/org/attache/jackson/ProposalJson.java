package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** Renders what a reload would change, or made, as one line of JSON. */
public final class ProposalJson {

    private ProposalJson() {}

    /** What would change; the lists of visits and answers are there for programs to rely on, and empty. */
    public static String of(Proposal proposal) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("base", proposal.base());
        fields.put("empty", proposal.isEmpty());
        fields.put("new", documents(proposal.added()));
        fields.put("changed", documents(proposal.changed()));
        fields.put("removed", proposal.removed());
        fields.put(
                "refused",
                proposal.refused().stream().map(ProposalJson::refused).toList());
        fields.put("unchanged", proposal.unchanged());
        fields.put("statementsAdded", statements(proposal.statementsAdded()));
        fields.put("statementsGone", statements(proposal.statementsGone()));
        fields.put(
                "nearCopies",
                proposal.nearCopies().stream().map(ProposalJson::nearCopy).toList());
        fields.put("visitsMoved", List.of());
        fields.put("conflictsNew", List.of());
        fields.put("conflictsSettled", List.of());
        fields.put("answersChanged", List.of());
        return JsonText.write(fields);
    }

    /** The snapshot that a reload made or kept. */
    public static String of(Snapshot snapshot) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("snapshot", snapshot.number());
        fields.put("created", snapshot.created().toString());
        fields.put("documents", snapshot.documents());
        fields.put("statements", snapshot.statements());
        fields.put("visits", snapshot.visits());
        return JsonText.write(fields);
    }

    private static List<Map<String, @Nullable Object>> documents(List<PreparedDocument> documents) {
        return documents.stream()
                .map(prepared -> {
                    Map<String, @Nullable Object> fields =
                            SourceFields.of(prepared.document().origin());
                    fields.put("statements", prepared.statements().size());
                    fields.put("visits", prepared.visits().size());
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> refused(Reading.Refused refused) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", refused.path());
        fields.put("reason", refused.reason());
        return fields;
    }

    private static Map<String, Object> statements(List<Statement> statements) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("count", statements.size());
        fields.put(
                "statements", statements.stream().map(ProposalJson::statement).toList());
        return fields;
    }

    private static Map<String, Object> statement(Statement statement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", statement.origin().path());
        fields.put("statementId", statement.id());
        fields.put("statement", statement.words());
        return fields;
    }

    private static Map<String, Object> nearCopy(NearCopy copy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", copy.path());
        fields.put("of", copy.of());
        fields.put("share", copy.share());
        return fields;
    }
}
