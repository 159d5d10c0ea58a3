package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.Report;
import org.attache.evaluation.Score;
import org.attache.evaluation.TextReport;
import org.jspecify.annotations.Nullable;

/** Renders the scores of a run as one line of JSON. */
public final class ReportJson {

    private ReportJson() {}

    /**
     * The shares of all questions, each as held, of and value, and one object a question; then the same of all pairs
     * and of all texts, where there are any, also by kind.
     */
    public static String of(Report questions, PairReport pairs, TextReport texts) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        boolean others = !pairs.scores().isEmpty() || !texts.scores().isEmpty();
        if (!others || !questions.scores().isEmpty()) {
            add(fields, questions);
        }
        if (!pairs.scores().isEmpty()) {
            fields.put("pairs", KindsJson.of(pairs));
        }
        if (!texts.scores().isEmpty()) {
            fields.put("texts", KindsJson.of(texts));
        }
        return JsonText.write(fields);
    }

    private static void add(Map<String, @Nullable Object> fields, Report report) {
        fields.put("questions", report.scores().size());
        fields.put("answeredRight", share(report.answeredRight()));
        fields.put("refusedRight", share(report.refusedRight()));
        fields.put("evidenceCited", share(report.evidenceCited()));
        fields.put("citationsVerbatim", share(report.verbatim()));
        fields.put("scores", report.scores().stream().map(ReportJson::score).toList());
    }

    static Map<String, Object> share(Report.Share share) {
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
        fields.put("outcome", score.reply().answer().isAnswer() ? "answered" : "unknown");
        fields.put("text", score.reply().answer().text());
        fields.put("right", score.right());
        fields.put("evidenceCited", score.evidenceCited());
        fields.put("verbatim", score.verbatim());
        fields.put("tookTooLong", score.tooLong());
        return fields;
    }
}
