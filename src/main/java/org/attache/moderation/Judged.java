package org.attache.moderation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.dialogue.Feedback;
import org.attache.evidence.KnowledgeView;
import org.attache.source.Statement;

/**
 * What somebody thinks of an answer, with what it rests on as it stands now.
 *
 * @param evidence the statements of the answer with their documents; one that is gone is said to be
 * @param isOfNow whether the snapshot that was asked is the current one
 */
public record Judged(Feedback feedback, List<String> evidence, boolean isOfNow) {

    private static final String GONE = "a statement that is no longer in the documents";

    public Judged {
        evidence = List.copyOf(evidence);
    }

    static Judged of(Feedback feedback, KnowledgeView view) {
        Map<String, Statement> found = view.statements().byId(feedback.evidence()).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        return new Judged(
                feedback,
                feedback.evidence().stream()
                        .map(id -> found.containsKey(id) ? quoted(found.get(id)) : GONE)
                        .toList(),
                feedback.snapshot() == view.snapshot());
    }

    private static String quoted(Statement statement) {
        return "“" + statement.words() + "” (" + statement.origin().provenance().title() + ")";
    }
}
