package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.answer.VerifiedAnswer;
import org.attache.evaluation.Report;
import org.attache.evaluation.Score;
import org.jspecify.annotations.Nullable;

/** Renders the scores of a run as one line of JSON. */
public final class ReportJson {

    private ReportJson() {}

    /** The shares of the whole run, each as held, of and value, and one object a question. */
    public static String of(Report report) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("questions", report.scores().size());
        fields.put("answeredRight", share(report.answeredRight()));
        fields.put("refusedRight", share(report.refusedRight()));
        fields.put("evidenceCited", share(report.evidenceCited()));
        fields.put("citationsVerbatim", share(report.verbatim()));
        fields.put("scores", report.scores().stream().map(ReportJson::score).toList());
        return JsonText.write(fields);
    }

    private static Map<String, Object> share(Report.Share share) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("held", share.held());
        fields.put("of", share.of());
        fields.put("value", share.value());
        return fields;
    }

    private static Map<String, @Nullable Object> score(Score score) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", score.question().id());
        fields.put("question", score.question().question());
        fields.put("asOf", score.reply().question().asOf().toString());
        fields.put("expect", SourceFields.lower(score.question().expect()));
        fields.put("outcome", score.reply().answer() instanceof VerifiedAnswer ? "answered" : "unknown");
        fields.put("text", score.reply().answer().text());
        fields.put("right", score.right());
        fields.put("evidenceCited", score.evidenceCited());
        fields.put("verbatim", score.verbatim());
        return fields;
    }
}
