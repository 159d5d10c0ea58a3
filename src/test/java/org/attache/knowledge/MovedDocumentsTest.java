package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.difference.StatementChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement whose words did not change keeps its id, wherever its document lies. */
class MovedDocumentsTest {

    private static final String STORM = "The harbour was closed on Monday. Ferries waited. Nobody was hurt.";

    @TempDir
    private Path folder;

    private Home home;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder).write("a.txt", STORM).write("b.txt", "The museum opens in May.");
        home.reload();
        before = home.ids();
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static void assertMoved(Proposal proposal, String from, String to, boolean edited) {
        assertThat(proposal.documents().moved())
                .singleElement()
                .satisfies(move -> assertThat(move.from()).isEqualTo(from))
                .satisfies(move -> assertThat(move.to()).isEqualTo(to))
                .satisfies(move -> assertThat(move.edited()).isEqualTo(edited));
        assertThat(proposal.documents().added()).isEmpty();
        assertThat(proposal.documents().removed()).isEmpty();
    }

    @Test
    void renamedDocumentIsMovedAndKeepsTheIdsOfItsStatements() {
        Proposal proposal = home.move("a.txt", "sub/storm.txt").reload();

        assertMoved(proposal, "a.txt", "sub/storm.txt", false);
        assertThat(proposal.statements()).isEqualTo(StatementChanges.between(List.of(), List.of()));
        assertThat(home.ids()).isEqualTo(before);
        assertThat(home.statements()).contains("sub/storm.txt: Ferries waited.").hasSize(4);
    }

    @Test
    void changeOfCaseAloneIsAMoveToo() {
        assertMoved(home.move("a.txt", "A.txt").reload(), "a.txt", "A.txt", false);
        assertThat(home.ids()).isEqualTo(before);
    }

    @Test
    void idsStayWhenTheMovedDocumentIsEditedLaterAndMovedAgain() {
        home.move("a.txt", "b/a.txt").reload();
        home.write("b/a.txt", STORM.replace("Nobody", "One sailor")).reload();
        home.move("b/a.txt", "c/a.txt").reload();

        assertThat(home.ids())
                .containsEntry("Ferries waited.", before.get("Ferries waited."))
                .containsKey("One sailor was hurt.");
    }

    @Test
    void idsStayOverARestartARollbackAndReadingAnew() {
        home.move("a.txt", "storm.txt").reload();
        home.rules = "rules-2";
        home.reopen().reload();
        assertThat(home.ids()).isEqualTo(before);

        home.library.rollback(Progress.SILENT);
        assertThat(home.ids()).isEqualTo(before);
        assertThat(home.statements()).contains("a.txt: Ferries waited.");

        assertMoved(home.reload(), "a.txt", "storm.txt", false);
        assertThat(home.ids()).isEqualTo(before);
    }

    @Test
    void documentThatWasMovedAndEditedAtOnceIsKnownByItsStatements() {
        home.delete("a.txt").write("storm.txt", STORM.replace("Nobody", "One sailor"));

        assertMoved(home.reload(), "a.txt", "storm.txt", true);
        assertThat(home.ids()).containsEntry("Ferries waited.", before.get("Ferries waited."));
    }

    @Test
    void otherWordsUnderAnotherNameAreNoMove() {
        Proposal proposal = home.delete("a.txt")
                .write("c.txt", "Ferries waited. The market was full. It rained all day.")
                .reload();

        assertThat(proposal.documents().moved()).isEmpty();
        assertThat(proposal.documents().removed()).containsExactly("a.txt");
    }

    @Test
    void newDocumentUnderThePathOfAMovedOneHasIdsOfItsOwn() {
        home.move("a.txt", "monday.txt").write("a.txt", "Ferries waited. Trains were late.");

        Proposal proposal = home.reload();

        assertMovedWithChange(proposal, "a.txt", "monday.txt");
        assertThat(home.statements())
                .contains("a.txt: Ferries waited.", "monday.txt: Ferries waited.")
                .hasSize(6);
        assertThat(idsOf("monday.txt")).containsEntry("Ferries waited.", before.get("Ferries waited."));
        assertThat(idsOf("a.txt").get("Ferries waited."))
                .isNotEqualTo(before.get("Ferries waited."))
                .isNotEqualTo(idsOf("monday.txt").get("Ferries waited."));
    }

    private static void assertMovedWithChange(Proposal proposal, String from, String to) {
        assertThat(proposal.documents().moved()).extracting(Move::from).containsExactly(from);
        assertThat(proposal.documents().moved()).extracting(Move::to).containsExactly(to);
        assertThat(proposal.documents().changed())
                .extracting(PreparedDocument::path)
                .containsExactly(from);
    }

    @Test
    void documentsThatSwapPlacesSwapTheirIds() {
        home.move("a.txt", "x.txt").move("b.txt", "a.txt").move("x.txt", "b.txt");

        Proposal proposal = home.reload();

        assertThat(proposal.documents().moved()).extracting(Move::from).containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(home.ids()).isEqualTo(before);
        assertThat(home.statements()).contains("a.txt: The museum opens in May.", "b.txt: Ferries waited.");
    }

    @Test
    void copyIsNoMoveAndHasIdsOfItsOwn() {
        Proposal proposal = home.write("copy.txt", STORM).reload();

        assertThat(proposal.documents().moved()).isEmpty();
        assertThat(idsOf("a.txt")).containsEntry("Ferries waited.", before.get("Ferries waited."));
        assertThat(idsOf("copy.txt").values())
                .doesNotContainAnyElementsOf(idsOf("a.txt").values());
    }

    private Map<String, String> idsOf(String path) {
        Map<String, String> ids = new HashMap<>();
        home.store
                .statementsOf(home.library.current().number(), path)
                .forEach(statement -> ids.put(statement.words(), statement.id()));
        return ids;
    }
}
