package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.source.StatementSplitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to files, answers can cite exactly what stands in the folder, and each of it once. */
class ReloadingTest {

    private static final String TABLE = """
            visitor,country,start,end
            Ada Moreau,Norway,2024-03-18,2024-03-20
            """;

    private static final String MAPPING = """
            title: Trips
            schedule: {visitor: visitor, country: country, start: start, end: end}
            """;

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder)
                .write("a.md", "---\ntitle: Storm\n---\nThe harbour was closed on Monday.\n\nFerries waited.\n")
                .write("b.txt", "The museum opens in May.")
                .write("trips.csv", TABLE)
                .write("trips.csv.yaml", MAPPING);
        home.reload();
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void everyPieceOfWorkThatCanBeLongTellsHowFarItIs() {
        home.write("c.txt", "The lighthouse was painted.");
        Heard heard = new Heard();

        home.library.apply(home.library.propose(heard), heard);

        assertThat(heard.tasks())
                .containsSubsequence(
                        "reading documents",
                        "finding statements",
                        "looking for copies",
                        "embedding statements",
                        "storing documents",
                        "checking what was stored",
                        "building the index");
    }

    private static void assertNothingChanges(Proposal proposal) {
        assertThat(proposal.isEmpty()).isTrue();
        assertThat(proposal.statements().added()).isEmpty();
        assertThat(proposal.statements().gone()).isEmpty();
        assertThat(proposal.visits()).isEqualTo(VisitChanges.NONE);
    }

    private void assertChangedAlone(Proposal proposal, String path) {
        assertThat(proposal.documents().changed())
                .extracting(PreparedDocument::path)
                .containsExactly(path);
        assertThat(proposal.documents().added()).isEmpty();
        assertThat(proposal.documents().removed()).isEmpty();
        assertThat(proposal.documents().unchanged()).isEqualTo(2);
    }

    @Test
    void unchangedFolderIsNoNewSnapshotThoughATableHasMetadataBesideIt() {
        assertNothingChanges(home.reload());
        assertThat(home.library.current().number()).isEqualTo(1);
    }

    @Test
    void touchedFileIsUnchangedAndTheFolderIsNotBehindAfterwards() {
        home.write("b.txt", "The museum opens in May.");

        assertNothingChanges(home.reload());
        assertThat(home.library.isBehind()).isFalse();
    }

    @Test
    void changedFrontMatterChangesTheDocumentButNoStatement() {
        Proposal proposal = home.write(
                        "a.md", "---\ntitle: Gale\n---\nThe harbour was closed on Monday.\n\nFerries waited.\n")
                .reload();

        assertChangedAlone(proposal, "a.md");
        assertThat(proposal.statements().added()).isEmpty();
        assertThat(proposal.statements().gone()).isEmpty();
        assertThat(home.library.documents().getFirst().origin().provenance().title())
                .isEqualTo("Gale");
    }

    @Test
    void changedMetadataBesideADocumentChangesIt() {
        assertChangedAlone(
                home.write("trips.csv.yaml", MAPPING.replace("Trips", "Travels"))
                        .reload(),
                "trips.csv");
    }

    @Test
    void addedEmptyLineChangesNoStatement() {
        Proposal proposal = home.write(
                        "a.md", "---\ntitle: Storm\n---\n\nThe harbour was closed on Monday.\n\nFerries waited.\n")
                .reload();

        assertChangedAlone(proposal, "a.md");
        assertThat(proposal.statements().added()).isEmpty();
        assertThat(proposal.statements().gone()).isEmpty();
    }

    @Test
    void documentWithOtherBytesAndTheSameStatementsIsKnownByItsNewBytesAfterwards() {
        assertChangedAlone(home.write("b.txt", "The museum opens in May.\n").reload(), "b.txt");
        assertNothingChanges(home.reload());
    }

    @Test
    void shorterDocumentLeavesNothingOfTheLongerBehind() {
        Proposal proposal = home.write("a.md", "Ferries waited.").reload();

        assertThat(proposal.statements().added()).isEmpty();
        assertThat(proposal.statements().gone())
                .extracting(statement -> statement.words())
                .containsExactly("The harbour was closed on Monday.");
        assertThat(home.statements())
                .containsExactly(
                        "a.md: Ferries waited.",
                        "b.txt: The museum opens in May.",
                        "trips.csv: Ada Moreau: Norway, March 18 to 20, 2024.");
    }

    @Test
    void removedDocumentAnswersNoMore() {
        Proposal proposal = home.delete("a.md").reload();

        assertThat(proposal.documents().removed()).containsExactly("a.md");
        assertThat(home.statements()).hasSize(2).noneMatch(each -> each.startsWith("a.md"));
    }

    @Test
    void identicalFilesAreTwoDocumentsAndEachOtherStays() {
        home.write("copy.txt", "The museum opens in May.").reload();
        assertThat(home.statements()).contains("b.txt: The museum opens in May.", "copy.txt: The museum opens in May.");
        assertThat(home.ids()).hasSize(4);

        home.delete("b.txt").reload();
        assertThat(home.statements())
                .contains("copy.txt: The museum opens in May.")
                .hasSize(4);
    }

    @Test
    void movedVisitIsSaidAsSuch() {
        Proposal proposal = home.write(
                        "trips.csv", TABLE.replace("03-18", "04-02").replace("03-20", "04-03"))
                .reload();

        assertThat(proposal.visits().added()).isEmpty();
        assertThat(proposal.visits().gone()).isEmpty();
        assertThat(proposal.visits().changed())
                .singleElement()
                .satisfies(change -> assertThat(change.isMoved()).isTrue());
    }

    @Test
    void emptiedFolderIsAnAccidentAndNothingIsLost() {
        home.delete("a.md").delete("b.txt").delete("trips.csv").delete("trips.csv.yaml");

        assertThatThrownBy(home::propose)
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("holds no documents");
        assertThat(home.statements()).hasSize(4);
    }

    @Test
    void proposalIsRefusedWhenAnotherReloadCameInBetween() {
        Proposal stale = home.write("b.txt", "The museum opens in June.").propose();
        home.reload();

        assertThatThrownBy(() -> home.library.apply(stale, Progress.SILENT)).isInstanceOf(ReloadUnderWay.class);
        assertThat(home.library.current().number()).isEqualTo(2);
    }

    @Test
    void newRulesThatReadTheSameMakeNoNewSnapshot() {
        home.rules = "rules-2";
        home.reopen();

        assertThat(home.library.isBehind()).isTrue();
        Proposal proposal = home.reload();
        assertNothingChanges(proposal);
        assertThat(proposal.documents().unchanged()).isEqualTo(3);
        assertThat(home.library.isBehind()).isFalse();
        assertThat(home.library.current().number()).isEqualTo(1);
    }

    @Test
    void newRulesThatReadOtherwiseChangeTheDocumentsThatTheyReadOtherwise() {
        home.rules = "rules-2";
        home.splitter = new StatementSplitter(text -> new int[] {text.length()});
        home.reopen();
        home.write("c.txt", "One sentence. Another sentence.").reload();
        home.rules = "rules-3";
        home.splitter = new StatementSplitter(new IcuSentences());
        home.reopen();

        Proposal proposal = home.reload();

        assertThat(proposal.documents().changed())
                .extracting(PreparedDocument::path)
                .containsExactly("c.txt");
        assertThat(proposal.documents().unchanged()).isEqualTo(3);
        assertThat(home.statements()).contains("c.txt: One sentence.", "c.txt: Another sentence.");
    }
}
