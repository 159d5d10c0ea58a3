package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** Renders what a reload would change, or made, as one line of JSON. */
public final class ProposalJson {

    private ProposalJson() {}

    /** What would change in the folder. */
    static Map<String, @Nullable Object> of(Proposal proposal) {
        DocumentChanges changes = proposal.documents();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("base", proposal.base());
        fields.put("empty", proposal.isEmpty());
        fields.put("new", documents(changes.added()));
        fields.put("changed", documents(changes.changed()));
        fields.put("moved", changes.moved().stream().map(ProposalJson::move).toList());
        fields.put("removed", changes.removed());
        fields.put("kept", changes.kept());
        fields.put(
                "refused",
                proposal.refused().stream().map(ProposalJson::refused).toList());
        fields.put("unchanged", changes.unchanged());
        fields.put("statementsAdded", statements(proposal.statements().added()));
        fields.put("statementsGone", statements(proposal.statements().gone()));
        fields.put(
                "nearCopies",
                proposal.nearCopies().stream().map(ProposalJson::nearCopy).toList());
        VisitChanges visits = proposal.visits();
        fields.put("visitsAdded", visits.added().stream().map(VisitFields::of).toList());
        fields.put("visitsGone", visits.gone().stream().map(VisitFields::of).toList());
        fields.put("visitsMoved", visitChanges(visits, true));
        fields.put("visitsChanged", visitChanges(visits, false));
        return fields;
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
        return documents.stream().map(ProposalJson::document).toList();
    }

    private static Map<String, @Nullable Object> document(PreparedDocument prepared) {
        Map<String, @Nullable Object> fields =
                SourceFields.of(prepared.document().origin());
        fields.put("statements", prepared.statements().size());
        fields.put("visits", prepared.visits().size());
        fields.put("remarks", SourceFields.of(prepared.document().remarks()));
        return fields;
    }

    private static Map<String, @Nullable Object> move(Move move) {
        Map<String, @Nullable Object> fields = document(move.document());
        fields.put("from", move.from());
        fields.put("edited", move.edited());
        return fields;
    }

    private static List<Map<String, Object>> visitChanges(VisitChanges visits, boolean moved) {
        return visits.changed().stream()
                .filter(change -> change.isMoved() == moved)
                .map(change -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("before", VisitFields.of(change.before()));
                    fields.put("after", VisitFields.of(change.after()));
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
