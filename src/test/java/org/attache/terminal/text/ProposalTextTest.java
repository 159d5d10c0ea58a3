package org.attache.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.answer.Answers;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.knowledge.difference.StatementChanges;
import org.attache.knowledge.difference.VisitChange;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.source.Document;
import org.attache.source.Documents;
import org.attache.source.Remark;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalTextTest {

    private static final Statement COMES = Answers.statement(Answers.titled("Oslo"), "Ann comes\nto Oslo.");
    private static final Statement CLOSED =
            Answers.statement(Answers.titled("Old"), "The harbour of Bergen was closed" + " again".repeat(9));

    private static String rendered(Proposal proposal) {
        return new ProposalText(Ink.PLAIN, 60).render(proposal);
    }

    private static PreparedDocument document(String path, Statement... statements) {
        return new PreparedDocument(
                Documents.prose(path, "Ann comes to Oslo."),
                path,
                List.of(statements),
                List.of(),
                List.of(),
                List.of());
    }

    private static Proposal refusing(List<Reading.Refused> refused) {
        return proposal(List.of(), refused, List.of());
    }

    private static Proposal proposal(
            List<PreparedDocument> added, List<Reading.Refused> refused, List<Statement> statements) {
        return proposal(
                new DocumentChanges(added, List.of(), List.of(), List.of(), List.of(), 3),
                refused,
                new StatementChanges(statements, List.of()),
                VisitChanges.NONE);
    }

    private static Proposal proposal(
            DocumentChanges documents,
            List<Reading.Refused> refused,
            StatementChanges statements,
            VisitChanges visits,
            NearCopy... copies) {
        return new Proposal(1, "folder", documents, refused, statements, visits, List.of(copies));
    }

    private static List<Reading.Refused> empty(int files) {
        return IntStream.range(0, files)
                .mapToObj(i -> new Reading.Refused(i + ".pdf", "is empty; remove it"))
                .toList();
    }

    @Test
    void changeIsShownAsAListOfDifferences() {
        Proposal proposal = proposal(
                new DocumentChanges(
                        List.of(document("new.md", COMES)),
                        List.of(document("oslo.md", COMES, COMES)),
                        List.of(),
                        List.of("old.txt"),
                        List.of(),
                        4),
                List.of(new Reading.Refused("a.pdf", "is encrypted; save it without a password and put it back")),
                new StatementChanges(List.of(COMES), List.of(CLOSED)),
                VisitChanges.NONE,
                new NearCopy("copy.md", "oslo.md", 0.934));
        assertThat(rendered(proposal)).isEqualTo("""
                Documents: 1 new, 1 changed, 1 removed, 1 refused, 4
                unchanged; statements: 1 added, 1 gone.

                  + new.md (1 statement, 0 visits)
                  ~ oslo.md (2 statements, 0 visits)
                  - old.txt
                  ! a.pdf is encrypted; save it without a password and put
                    it back
                  = copy.md says nearly the same as oslo.md (93 %)

                  + Ann comes to Oslo.
                  - The harbour of Bergen was closed again again again agai…""");
    }

    @Test
    void movesAndWhatIsKeptAreSaid() {
        Proposal proposal = proposal(
                new DocumentChanges(
                        List.of(),
                        List.of(),
                        List.of(
                                new Move("oslo.md", document("2024/oslo.md", COMES), false),
                                new Move("a.md", document("b.md", COMES), true)),
                        List.of(),
                        List.of("locked.md", "share/c.md"),
                        4),
                List.of(new Reading.Refused("locked.md", "must not be read; permit it")),
                new StatementChanges(List.of(), List.of()),
                VisitChanges.NONE);
        assertThat(new ProposalText(Ink.PLAIN, 100).render(proposal)).isEqualTo("""
                Documents: 2 moved, 1 refused, 4 unchanged.

                  > oslo.md is now 2024/oslo.md
                  > a.md is now b.md, and was edited
                  ! locked.md must not be read; permit it; until then it stays as it was read before
                  ! share/c.md stays as it was read before""");
    }

    @Test
    void visitsThatComeMoveAndGoAreSaid() {
        Visit before = visit("Ann", LocalDate.of(2024, 3, 18), LocalDate.of(2024, 3, 20));
        Visit after = visit("Ann", LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 2));
        Proposal proposal = proposal(
                new DocumentChanges(List.of(), List.of(document("oslo.md", COMES)), List.of(), List.of(), List.of(), 0),
                List.of(),
                new StatementChanges(List.of(), List.of()),
                new VisitChanges(
                        List.of(visit("Ben", LocalDate.of(2024, 5, 1), null)),
                        List.of(visit("Cem", null, null)),
                        List.of(new VisitChange(before, after), new VisitChange(after, after))));
        assertThat(new ProposalText(Ink.PLAIN, 100).render(proposal)).isEqualTo("""
                Documents: 1 changed; visits: 1 added, 2 changed, 1 gone.

                  ~ oslo.md (1 statement, 0 visits)

                  + Ben in Norway, 2024-05-01/?
                  ~ Ann in Norway, moves from 2024-03-18/2024-03-20 to 2024-04-02
                  ~ Ann in Norway, 2024-04-02, is told otherwise
                  - Cem in Norway, without dates""");
    }

    private static Visit visit(String visitor, @Nullable LocalDate start, @Nullable LocalDate end) {
        List<String> evidence = List.of("s1");
        return new Visit(
                visitor,
                new Sourced<>(visitor, evidence),
                null,
                new Sourced<>("Norway", evidence),
                null,
                start == null ? null : new Sourced<>(new VisitDates(start, end, false), evidence),
                null,
                new Sourced<>(Status.ANNOUNCED, evidence));
    }

    @Test
    void nothingToChangeIsOneLine() {
        assertThat(rendered(refusing(List.of()))).isEqualTo("Documents: 3 unchanged.");
    }

    @Test
    void moreThanAScreenfulIsCounted() {
        assertThat(rendered(refusing(empty(25))))
                .contains("  ! 19.pdf is empty; remove it\n  ! and 5 more")
                .doesNotContain("20.pdf");
    }

    @Test
    void whatWasTakenInIsToldWithTheFilesThatWereRefused() {
        Proposal proposal = proposal(List.of(document("new.md", COMES)), empty(12), List.of(COMES));
        assertThat(ProposalSummary.told(proposal, Path.of("knowledge")))
                .hasSize(12)
                .startsWith(
                        "Took in knowledge. Documents: 1 new, 12 refused, 3 unchanged; statements: 1 added.",
                        "Refused: 0.pdf is empty; remove it.")
                .endsWith("Refused: 2 more; ./attache sources lists them.");
        assertThat(ProposalSummary.told(refusing(List.of()), Path.of("knowledge")))
                .isEmpty();
    }

    @Test
    void nothingInAFileNameSteersTheTerminal() {
        assertThat(rendered(refusing(List.of(new Reading.Refused("\u001b[31m.pdf", "is empty")))))
                .contains("! ␛[31m.pdf");
    }

    @Test
    void whatWasNotReadStandsBeforeHowTheRestWas() {
        Document read = Documents.prose("plan.txt", "Ann comes to Oslo.");
        Document remarked = new Document(
                read.origin(),
                read.hash(),
                read.body(),
                List.of(Remark.reading("read so"), Remark.unread("row 2 was not read")));
        PreparedDocument added =
                new PreparedDocument(remarked, "plan.txt", List.of(COMES), List.of(), List.of(), List.of());
        assertThat(rendered(proposal(List.of(added), List.of(), List.of())))
                .contains("  ? plan.txt: row 2 was not read\n  ? plan.txt: read so");
    }
}
