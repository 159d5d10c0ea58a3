package org.attache.web.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.VerifiedSentence;
import org.attache.answer.verification.WithheldSentence;
import org.attache.assistant.Reply;
import org.attache.evidence.NumberedStatement;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows of an answer, as plain values: the answer as programs get it, how each sentence was checked,
 * and what comes nearest where there is none.
 */
final class AnswerContent {

    private AnswerContent() {}

    /** @param answer the fields of the answer as programs get it */
    static Map<String, @Nullable Object> of(Reply reply, Map<?, ?> answer) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("answer", answer);
        content.put("snapshot", reply.trace().snapshot());
        content.put("after", reply.question().conversation().turns().size());
        content.put(
                "checks",
                reply.answer() instanceof VerifiedAnswer verified
                        ? Checks.of(verified, reply.trace().again())
                        : List.of());
        content.put("withheld", withheld(reply));
        content.put("cautions", reply.answer() instanceof VerifiedAnswer verified ? verified.cautions() : List.of());
        content.put("kind", kind(reply.answer()));
        content.put(
                "choices",
                reply.answer() instanceof Answer.Clarification clarification ? clarification.choices() : List.of());
        content.put(
                "nearest",
                reply.answer() instanceof Answer.Unknown unknown
                        ? unknown.nearest().stream()
                                .map(NumberedStatement::statement)
                                .map(AnswerContent::passage)
                                .toList()
                        : List.of());
        return content;
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case VerifiedAnswer verified -> "verified";
            case Answer.Unknown unknown -> "unknown";
            case Answer.Clarification clarification -> "clarification";
            case Answer.Declined declined -> "declined";
        };
    }

    /** What was written but not shown, each once; not what was shown after all, by another writer or attempt. */
    private static List<Map<String, Object>> withheld(Reply reply) {
        Set<String> told = reply.answer() instanceof VerifiedAnswer verified
                ? verified.sentences().stream().map(VerifiedSentence::text).collect(Collectors.toSet())
                : Set.of();
        Map<String, Map<String, Object>> bySentence = new LinkedHashMap<>();
        reply.trace().withheld().stream()
                .filter(held -> !told.contains(held.sentence()))
                .forEach(held -> bySentence.putIfAbsent(held.sentence(), withheld(held)));
        return List.copyOf(bySentence.values());
    }

    private static Map<String, Object> withheld(WithheldSentence held) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reason", held.why());
        fields.put("cited", held.cited().stream().map(AnswerContent::passage).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> passage(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("statement", statement.words());
        fields.put("statementId", statement.id());
        fields.put("document", provenance.title());
        fields.put("path", statement.origin().path());
        fields.put("publisher", provenance.publisher());
        fields.put(
                "published",
                provenance.published() == null ? null : provenance.published().toString());
        fields.put("speaker", statement.speaker());
        fields.put("trust", provenance.trust().name().toLowerCase(Locale.ROOT));
        return fields;
    }
}
