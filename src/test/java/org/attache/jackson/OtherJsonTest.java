package org.attache.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.Report;
import org.attache.evaluation.Score;
import org.attache.evaluation.TextReport;
import org.attache.evidence.Hit;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.difference.StatementChanges;
import org.attache.knowledge.difference.VisitChange;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.moderation.Change;
import org.attache.moderation.Outlook;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.junit.jupiter.api.Test;

class OtherJsonTest {

    private static final String DOCUMENT = """
            {"path":"sub/note.txt","title":"A note","publisher":null,"author":"A. Dahl","published":"2024-03-11",\
            "publishedCertainty":"inferred","url":null,"language":"en","trust":"press","timezone":"Z",\
            "statements":1,"visits":0,"remarks":[]}""";

    @Test
    void documentsAreListedWithWhatIsKnownOfThem() {
        assertThat(SourcesJson.documents(List.of(new DocumentSummary(Replies.STATEMENT.origin(), 1, 0))))
                .isEqualTo("{\"documents\":[" + DOCUMENT + "]}");
    }

    @Test
    void hitWithoutVectorsHasNoCosine() {
        assertThat(SourcesJson.hits(List.of(new Hit(Replies.STATEMENT, 0.5, 2, Double.NaN))))
                .startsWith("{\"statements\":[{\"statement\":\"Ada ")
                .endsWith("\"score\":0.5,\"bm25\":2.0,\"cosine\":null}]}");
    }

    @Test
    void proposalSaysWhatWouldChange() {
        Document document = new Document(Replies.STATEMENT.origin(), "hash", new Body.Prose(Replies.WORDS));
        PreparedDocument prepared = new PreparedDocument(document, List.of(Replies.STATEMENT), List.of());
        Proposal proposal = new Proposal(
                3,
                "folder",
                new DocumentChanges(List.of(prepared), List.of(), List.of(), List.of("old.txt"), List.of(), 4),
                List.of(new Reading.Refused("x.pdf", "is encrypted; save it without a password")),
                new StatementChanges(List.of(Replies.STATEMENT), List.of()),
                VisitChanges.NONE,
                List.of(new NearCopy("a.txt", "b.txt", 0.9)));
        assertThat(OutlookJson.of(untried(proposal))).isEqualTo("""
                {"base":3,"empty":false,"new":[%s],"changed":[],"moved":[],"removed":["old.txt"],"kept":[],\
                "refused":[{"path":"x.pdf","reason":"is encrypted; save it without a password"}],"unchanged":4,\
                "statementsAdded":{"count":1,"statements":[{"path":"sub/note.txt","statementId":"s1",\
                "statement":"Ada \\"Addy\\" Moreau is due in Norway from March 18 to 21."}]},\
                "statementsGone":{"count":0,"statements":[]},\
                "nearCopies":[{"path":"a.txt","of":"b.txt","share":0.9}],\
                "visitsAdded":[],"visitsGone":[],"visitsMoved":[],"visitsChanged":[],\
                "conflictsNew":null,"conflictsSettled":null,"answersChanged":null,"recentChanged":null,\
                "goldenAsked":0,"heldBack":false,"notes":[]}""".formatted(DOCUMENT));
    }

    @Test
    void proposalSaysWhereDocumentsAndVisitsMoved() {
        Document document = new Document(Replies.STATEMENT.origin(), "hash", new Body.Prose(Replies.WORDS));
        PreparedDocument prepared = new PreparedDocument(document, List.of(Replies.STATEMENT), List.of());
        Visit visit = Replies.answered()
                .trace()
                .steps()
                .getFirst()
                .evidence()
                .visits()
                .getFirst();
        Visit later = new Visit(
                visit.id(),
                visit.visitor(),
                visit.role(),
                visit.country(),
                visit.place(),
                new Sourced<>(new VisitDates(LocalDate.of(2024, 4, 2), null, false), List.of("s1")),
                visit.purpose(),
                visit.status());
        Proposal proposal = new Proposal(
                3,
                "folder",
                new DocumentChanges(
                        List.of(), List.of(), List.of(new Move("old.txt", prepared, true)), List.of(), List.of(), 4),
                List.of(),
                new StatementChanges(List.of(), List.of()),
                new VisitChanges(List.of(), List.of(visit), List.of(new VisitChange(visit, later))),
                List.of());
        assertThat(OutlookJson.of(untried(proposal)))
                .contains("\"moved\":[" + DOCUMENT.replaceFirst("}$", ",\"from\":\"old.txt\",\"edited\":true}") + "]")
                .containsPattern("\"visitsGone\":\\[\\{\"id\":\"[^\"]+\",\"visitor\":\"Ada Moreau\"")
                .containsPattern("\"visitsMoved\":\\[\\{\"before\":\\{.*\"start\":\"2024-03-18\".*\"after\":"
                        + "\\{.*\"start\":\"2024-04-02\"")
                .contains("\"visitsChanged\":[]");
    }

    @Test
    void snapshotSaysWhatItHolds() {
        assertThat(ProposalJson.of(new Snapshot(8, Instant.EPOCH, 1, 2, 3)))
                .isEqualTo("{\"snapshot\":8,\"created\":\"1970-01-01T00:00:00Z\","
                        + "\"documents\":1,\"statements\":2,\"visits\":3}");
    }

    @Test
    void reportGivesSharesAndEachQuestion() {
        Line line = Line.parse("{\"question\":\"When?\",\"expect\":\"refuse\"}");
        Report report = new Report(List.of(new Score(
                QuestionFiles.testQuestion(line, "1"), Replies.answered(), false, true, true, List.of("(a+)+$"))));
        assertThat(ReportJson.of(report, new PairReport(List.of()), new TextReport(List.of())))
                .isEqualTo("""
                {"questions":1,"answeredRight":{"held":0,"of":0,"value":1.0},"refusedRight":{"held":0,"of":1,"value":0.0},\
                "evidenceCited":{"held":0,"of":0,"value":1.0},"citationsVerbatim":{"held":1,"of":1,"value":1.0},\
                "scores":[{"id":"1","question":"When?","asOf":"2024-03-12","expect":"refuse","outcome":"answered",\
                "text":"Ada \\"Addy\\" Moreau is due in Norway from March 18 to 21 [1].",\
                "right":false,"evidenceCited":true,"verbatim":true,"tookTooLong":["(a+)+$"]}]}""");
    }

    private static Outlook untried(Proposal proposal) {
        return new Outlook(
                proposal.base(), new Change.Reload(proposal), false, List.of(), List.of(), 0, List.of(), List.of());
    }
}
