package org.attache.jackson;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.answer.Conflict;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.VerifiedSentence;
import org.attache.assistant.Reply;
import org.attache.assistant.Stage;
import org.attache.evidence.NumberedStatement;
import org.attache.schedule.Histories;
import org.attache.source.Statement;
import org.attache.visit.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/** Renders an answer as one line of JSON; the contract describes its fields. */
public final class AnswerJson {

    private AnswerJson() {}

    /** An answer and what became of its visits, together with the id under which it was asked for, if there was one. */
    public static String of(@Nullable String id, Reply reply, VisitHistory history) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("question", reply.question().text());
        fields.put("asOf", reply.question().asOf().toString());
        VerifiedAnswer verified = reply.answer() instanceof VerifiedAnswer answer ? answer : null;
        fields.put("outcome", reply.answer().isAnswer() ? "answered" : "unknown");
        fields.put("text", reply.answer().text());
        fields.put("sentences", verified == null ? List.of() : sentences(verified));
        fields.put("citations", verified == null ? List.of() : citations(verified));
        fields.put(
                "visits",
                verified == null ? List.of() : visits(verified, reply.question().asOf(), history));
        fields.put("conflicts", verified == null ? List.of() : conflicts(verified));
        fields.put("writer", reply.answer().writer());
        fields.put("notes", reply.answer().notes());
        fields.put("took", took(reply.trace().took()));
        return JsonText.write(fields);
    }

    private static List<Map<String, Object>> sentences(VerifiedAnswer answer) {
        return answer.sentences().stream().map(AnswerJson::sentence).toList();
    }

    private static Map<String, Object> sentence(VerifiedSentence sentence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", sentence.text());
        fields.put("citations", sentence.citations());
        return fields;
    }

    private static List<Map<String, @Nullable Object>> citations(VerifiedAnswer answer) {
        return answer.citations().stream().map(AnswerJson::citation).toList();
    }

    private static Map<String, @Nullable Object> citation(NumberedStatement cited) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", cited.number());
        fields.putAll(SourceFields.of(cited.statement()));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> conflicts(VerifiedAnswer answer) {
        return Conflict.among(answer.visits(), answer.citations()).stream()
                .map(conflict -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("field", conflict.field());
                    fields.put("visit", conflict.visit());
                    fields.put(
                            "values",
                            conflict.values().entrySet().stream()
                                    .map(value -> value(value.getKey(), value.getValue()))
                                    .toList());
                    fields.put("prevails", conflict.prevails());
                    fields.put("because", conflict.because());
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> value(String value, List<Integer> citations) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", value);
        fields.put("citations", citations);
        return fields;
    }

    private static List<Map<String, @Nullable Object>> visits(
            VerifiedAnswer answer, LocalDate asOf, VisitHistory history) {
        Map<String, Statement> statements = Histories.byId(
                answer.citations().stream().map(NumberedStatement::statement).toList());
        Histories histories = Histories.of(history, answer.visits(), statements);
        return answer.visits().stream()
                .map(visit -> {
                    Map<String, @Nullable Object> fields = VisitFields.of(visit);
                    HistoryFields.add(
                            fields,
                            histories.standing(visit, statements).orElse(null),
                            histories.revisions(visit, statements, asOf));
                    return fields;
                })
                .toList();
    }

    /** Milliseconds by stage; a stage that the answer did not need took none. */
    private static Map<String, Double> took(Map<Stage, Duration> laps) {
        Map<String, Double> took = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            long nanos = laps.getOrDefault(stage, Duration.ZERO).toNanos();
            took.put(SourceFields.lower(stage), Math.round(nanos / 10_000.0) / 100.0);
        }
        return took;
    }
}
