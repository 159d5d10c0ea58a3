package org.attache.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attache.knowledge.Home;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.folder.FolderWatch.Reaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    private Path folder;

    private Home home;
    private FolderWatch proposing;
    private FolderWatch applying;

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder).write("a.txt", "The museum opens in May.");
        home.reload();
        proposing = new FolderWatch(home.library, Reaction.PROPOSE);
        applying = new FolderWatch(home.library, Reaction.APPLY);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void unchangedFolderIsNoNews() {
        assertThat(proposing.look()).isEmpty();
        assertThat(proposing.look()).isEmpty();
    }

    @Test
    void changeIsToldOnceAndNotTakenIn() {
        home.write("a.txt", "The museum opens in June.");

        assertThat(proposing.look()).isEmpty();
        assertThat(proposing.look())
                .hasValueSatisfying(
                        proposal -> assertThat(proposal.documents().changed()).hasSize(1));
        assertThat(proposing.look()).isEmpty();
        assertThat(proposing.look()).isEmpty();
        assertThat(home.statements()).containsExactly("a.txt: The museum opens in May.");
    }

    @Test
    void changeIsTakenInWhereThatIsWanted() {
        home.write("a.txt", "The museum opens in June.");

        assertThat(applying.look()).isEmpty();
        assertThat(applying.look()).isPresent();
        assertThat(home.statements()).containsExactly("a.txt: The museum opens in June.");
        assertThat(applying.look()).isEmpty();
    }

    @Test
    void fileThatIsBeingWrittenToIsTakenInWhenTwoLooksSeeTheSame() {
        home.write("b.txt", "The har");
        assertThat(applying.look()).isEmpty();
        home.write("b.txt", "The harbour was clo");
        assertThat(applying.look()).isEmpty();
        home.write("b.txt", "The harbour was closed.");
        assertThat(applying.look()).isEmpty();

        assertThat(applying.look()).isPresent();
        assertThat(home.statements()).contains("b.txt: The harbour was closed.");
    }

    @Test
    void changeThatWasTakenBackAndComesAgainIsToldAgain() {
        for (int i = 0; i < 2; i++) {
            home.write("b.txt", "The harbour was closed.");
            proposing.look();
            assertThat(proposing.look()).as("time %d", i).isPresent();
            home.reload();
            home.delete("b.txt").reload();
            proposing.look();
            assertThat(proposing.look()).isEmpty();
        }
    }

    @Test
    void fileThatCannotBeReadIsToldOnceThoughNoDocumentChanges() {
        home.write("broken.md", "---\ntitle: [\n---\nText.");

        applying.look();
        assertThat(applying.look())
                .hasValueSatisfying(proposal -> assertThat(proposal.refused()).hasSize(1));
        assertThat(applying.look()).isEmpty();
        home.write("a.txt", "The museum opens in May.");
        applying.look();
        assertThat(applying.look()).as("touched, and refused as before").isEmpty();
    }

    @Test
    void whatStandsInTheWayIsToldOnceAndTriedAgain() {
        home.delete("a.txt");
        assertThat(applying.look()).isEmpty();
        assertThatThrownBy(applying::look)
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("holds no documents");
        assertThat(applying.look()).isEmpty();
        assertThat(applying.look()).isEmpty();

        home.write("b.txt", "The harbour was closed.");
        applying.look();
        assertThat(applying.look()).isPresent();
        assertThat(home.statements()).containsExactly("b.txt: The harbour was closed.");

        home.delete("b.txt");
        applying.look();
        assertThatThrownBy(applying::look).isInstanceOf(KnowledgeUnavailable.class);
    }

    @Test
    void reloadThatIsUnderWayIsNoNewsAndTheNextLookGoesOn() {
        home.write("a.txt", "The museum opens in June.");
        applying.look();
        home.embedder.beforeEachBatch(words -> {
            CompletableFuture<Optional<Proposal>> look = CompletableFuture.supplyAsync(applying::look);
            assertThat(look.join()).isEmpty();
        });
        home.reload();
        home.embedder.beforeEachBatch(words -> {});

        home.write("b.txt", "The harbour was closed.");
        applying.look();
        assertThat(applying.look()).isPresent();
    }
}
