package org.attache.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.answer.Answers;
import org.attache.knowledge.DocumentChanges;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.StatementChanges;
import org.attache.knowledge.VisitChanges;
import org.attache.source.Documents;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;

class ProposalTextTest {

    private static final Statement COMES = Answers.statement(Answers.titled("Oslo"), "Ann comes\nto Oslo.");

    private static String rendered(Proposal proposal) {
        return new ProposalText(Ink.PLAIN, 60).render(proposal);
    }

    private static PreparedDocument document(String path, Statement... statements) {
        return new PreparedDocument(Documents.prose(path, "Ann comes to Oslo."), List.of(statements), List.of());
    }

    private static Proposal refusing(List<Reading.Refused> refused) {
        return proposal(changes(List.of(), List.of(), List.of(), 3), refused, List.of(), List.of(), List.of());
    }

    private static DocumentChanges changes(
            List<PreparedDocument> added, List<PreparedDocument> changed, List<String> removed, int unchanged) {
        return new DocumentChanges(added, changed, List.of(), removed, List.of(), unchanged);
    }

    private static Proposal proposal(
            DocumentChanges documents,
            List<Reading.Refused> refused,
            List<Statement> added,
            List<Statement> gone,
            List<NearCopy> copies) {
        return new Proposal(
                1, "folder", documents, refused, new StatementChanges(added, gone), VisitChanges.NONE, copies);
    }

    @Test
    void changeIsShownAsAListOfDifferences() {
        Proposal proposal = proposal(
                changes(
                        List.of(document("new.md", COMES)),
                        List.of(document("oslo.md", COMES, COMES)),
                        List.of("old.txt"),
                        4),
                List.of(new Reading.Refused("a.pdf", "is encrypted; save it without a password and put it back")),
                List.of(COMES),
                List.of(Answers.statement(
                        Answers.titled("Old"), "The harbour of Bergen was closed" + " again".repeat(9))),
                List.of(new NearCopy("copy.md", "oslo.md", 0.934)));
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
    void nothingToChangeIsOneLine() {
        assertThat(rendered(refusing(List.of()))).isEqualTo("Documents: 3 unchanged.");
    }

    @Test
    void moreThanAScreenfulIsCounted() {
        Proposal proposal = refusing(IntStream.range(0, 25)
                .mapToObj(i -> new Reading.Refused(i + ".pdf", "is empty"))
                .toList());
        assertThat(rendered(proposal))
                .contains("  ! 19.pdf is empty\n  ! and 5 more")
                .doesNotContain("20.pdf");
    }

    @Test
    void whatWasTakenInIsToldWithTheFilesThatWereRefused() {
        List<Reading.Refused> refused = IntStream.range(0, 12)
                .mapToObj(i -> new Reading.Refused(i + ".pdf", "is empty; remove it"))
                .toList();
        Proposal proposal = proposal(
                changes(List.of(document("new.md", COMES)), List.of(), List.of(), 0),
                refused,
                List.of(COMES),
                List.of(),
                List.of());
        assertThat(ProposalText.told(proposal, Path.of("knowledge")))
                .hasSize(12)
                .startsWith(
                        "Took in knowledge. Documents: 1 new, 12 refused; statements: 1 added.",
                        "Refused: 0.pdf is empty; remove it.")
                .endsWith("Refused: 2 more; ./attache sources lists them.");
        assertThat(ProposalText.told(refusing(List.of()), Path.of("knowledge"))).isEmpty();
    }

    @Test
    void nothingInAFileNameSteersTheTerminal() {
        assertThat(rendered(refusing(List.of(new Reading.Refused("\u001b[31m.pdf", "is empty")))))
                .contains("! ␛[31m.pdf");
    }
}
