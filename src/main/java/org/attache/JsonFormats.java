package org.attache;

import java.util.List;
import java.util.Map;
import org.attache.answer.Verdict;
import org.attache.assistant.Reply;
import org.attache.evaluation.Claim;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.Report;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TextReport;
import org.attache.evidence.Hit;
import org.attache.health.Finding;
import org.attache.jackson.AnswerJson;
import org.attache.jackson.ClaimJson;
import org.attache.jackson.FindingsJson;
import org.attache.jackson.JacksonData;
import org.attache.jackson.OutlookJson;
import org.attache.jackson.ProposalJson;
import org.attache.jackson.QuestionFiles;
import org.attache.jackson.ReportJson;
import org.attache.jackson.ScheduleJson;
import org.attache.jackson.SourcesJson;
import org.attache.jackson.TestFiles;
import org.attache.jackson.VisitsJson;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.LooseText;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Snapshot;
import org.attache.moderation.Outlook;
import org.attache.schedule.Lookup;
import org.attache.session.Formats;
import org.attache.visit.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/** What the terminal writes and reads as JSON. */
final class JsonFormats implements Formats {

    @Override
    public String answer(@Nullable String id, Reply reply, VisitHistory history) {
        return AnswerJson.of(id, reply, history);
    }

    @Override
    public String documents(List<DocumentSummary> documents) {
        return SourcesJson.documents(documents);
    }

    @Override
    public String schedule(Lookup lookup) {
        return ScheduleJson.of(lookup);
    }

    @Override
    public String hits(List<Hit> hits) {
        return SourcesJson.hits(hits);
    }

    @Override
    public String outlook(Outlook outlook) {
        return OutlookJson.of(outlook);
    }

    @Override
    public String snapshot(Snapshot snapshot) {
        return ProposalJson.of(snapshot);
    }

    @Override
    public String report(Report questions, PairReport pairs, TextReport texts) {
        return ReportJson.of(questions, pairs, texts);
    }

    @Override
    public String findings(List<Finding> findings) {
        return FindingsJson.of(findings);
    }

    @Override
    public String object(Map<String, ? extends @Nullable Object> fields) {
        return JacksonData.object(fields);
    }

    @Override
    public Map<?, ?> fields(String object) {
        return JacksonData.fields(object);
    }

    @Override
    public BatchQuestion batchQuestion(String line) {
        QuestionFiles.BatchQuestion read = QuestionFiles.batchQuestion(line);
        return new BatchQuestion(read.id(), read.question(), read.asOf(), read.conversation());
    }

    @Override
    public LooseText looseText(String line) {
        return VisitsJson.text(line);
    }

    @Override
    public String visits(@Nullable String id, PreparedDocument text) {
        return VisitsJson.of(id, text);
    }

    @Override
    public TestFile testFile(String file) {
        return TestFiles.read(file);
    }

    @Override
    public Claim claim(String line) {
        return ClaimJson.claim(line);
    }

    @Override
    public String verdict(@Nullable String id, Verdict verdict) {
        return ClaimJson.of(id, verdict);
    }
}
