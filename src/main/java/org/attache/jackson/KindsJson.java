package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.PairScore;
import org.attache.evaluation.PlainVisit;
import org.attache.evaluation.TextReport;
import org.attache.evaluation.TextScore;
import org.attache.evaluation.VisitCount;
import org.jspecify.annotations.Nullable;

/** The scores of pairs and of texts: of all, of each kind by itself, and of each one. */
final class KindsJson {

    private KindsJson() {}

    static Map<String, @Nullable Object> of(PairReport report) {
        Map<String, @Nullable Object> fields = pairShares(report);
        Map<String, Object> kinds = new LinkedHashMap<>();
        report.byKind().forEach((kind, some) -> kinds.put(kind, pairShares(some)));
        fields.put("kinds", kinds);
        fields.put("scores", report.scores().stream().map(KindsJson::pair).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> pairShares(PairReport report) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("pairs", report.scores().size());
        fields.put("supportedPassed", ReportJson.share(report.passed()));
        fields.put("unsupportedWithheld", ReportJson.share(report.withheld()));
        return fields;
    }

    private static Map<String, @Nullable Object> pair(PairScore score) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", score.pair().id());
        fields.put("kind", score.pair().kind());
        fields.put("label", score.pair().supported() ? "supported" : "unsupported");
        fields.put("right", score.isRight());
        ClaimJson.add(fields, score.verdict());
        return fields;
    }

    static Map<String, @Nullable Object> of(TextReport report) {
        Map<String, @Nullable Object> fields = textShares(report);
        Map<String, Object> kinds = new LinkedHashMap<>();
        report.byKind().forEach((kind, some) -> kinds.put(kind, textShares(some)));
        fields.put("kinds", kinds);
        fields.put("scores", report.scores().stream().map(KindsJson::text).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> textShares(TextReport report) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("texts", report.scores().size());
        fields.put("withFalse", ReportJson.share(report.withFalse()));
        fields.put("falseVisits", report.hits());
        fields.put("toldFound", ReportJson.share(report.toldFound()));
        fields.put("calledOffFound", ReportJson.share(report.calledOffFound()));
        VisitCount count = report.visits();
        Map<String, Object> visits = new LinkedHashMap<>();
        visits.put("right", count.right());
        visits.put("wrong", count.wrong());
        visits.put("missed", count.missed());
        visits.put("precision", count.precision());
        visits.put("recall", count.recall());
        visits.put("f1", count.f1());
        fields.put("visits", visits);
        return fields;
    }

    private static Map<String, @Nullable Object> text(TextScore score) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", score.text().id());
        fields.put("kinds", score.text().kinds().stream().sorted().toList());
        fields.put("false", visits(score.hits()));
        fields.put("missed", visits(score.missed()));
        fields.put("found", visits(score.found()));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> visits(List<PlainVisit> visits) {
        return visits.stream().map(KindsJson::visit).toList();
    }

    private static Map<String, @Nullable Object> visit(PlainVisit visit) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("visitor", visit.visitor());
        fields.put("country", visit.country());
        fields.put("place", visit.place());
        fields.put("start", visit.start() == null ? null : visit.start().toString());
        fields.put("end", visit.end() == null ? null : visit.end().toString());
        fields.put("status", visit.status());
        return fields;
    }
}
