package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.attache.evidence.EmbedderUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sentence is never embedded twice. */
class EmbeddedOnceTest {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder)
                .write("a.txt", "The harbour was closed on Monday. Ferries waited.")
                .write("b.txt", "The museum opens in May.");
        home.reload();
    }

    @AfterEach
    void everySentenceOnce() {
        assertThat(home.embedder.embedded()).doesNotHaveDuplicates();
        home.close();
    }

    @Test
    void whateverHappensToItsDocument() {
        home.move("a.txt", "c/a.txt").reload();
        home.write("c/a.txt", "Ferries waited. The harbour was closed on Monday.")
                .reload();
        home.delete("c/a.txt").reload();
        home.write("again.txt", "Ferries waited.").reload();
        home.library.rollback(Progress.SILENT);
        home.library.rollback(Progress.SILENT);
        home.reload();

        assertThat(home.embedder.embedded())
                .containsExactlyInAnyOrder(
                        "The harbour was closed on Monday.", "Ferries waited.", "The museum opens in May.");
    }

    @Test
    void whereverElseItStands() {
        home.write("copy.txt", "The museum opens in May. Ferries waited. Ferries waited.")
                .reload();

        assertThat(home.embedder.embedded()).hasSize(3);
        assertThat(home.statements()).hasSize(6);
    }

    @Test
    void whereItsLinesAreBrokenElsewhere() {
        home.write("a.txt", "The harbour\nwas closed on Monday.\nFerries\nwaited.\n")
                .reload();

        assertThat(home.embedder.embedded()).hasSize(3);
        assertThat(home.statements()).contains("a.txt: The harbour\nwas closed on Monday.");
    }

    @Test
    void whenItIsReadAnewByNewRulesOrTheIndexIsLost() throws IOException {
        home.rules = "rules-2";
        home.reopen().reload();
        home.library.close();
        deleteIndex();
        home.reopen();

        assertThat(home.embedder.embedded()).hasSize(3);
        assertThat(home.statements()).hasSize(3);
    }

    @Test
    void whenEmbeddingBrokeOffAndGoesOn() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            text.append("Ship number ").append(i).append(" waited.\n\n");
        }
        home.write("ships.txt", text.toString());
        Proposal proposal = home.propose();
        home.embedder.beforeEachBatch(words -> {
            if (home.embedder.embedded().size() > 500) {
                throw new EmbedderUnavailable("The model broke.", new IOException());
            }
        });
        assertThatThrownBy(() -> home.library.apply(proposal, Progress.SILENT))
                .isInstanceOf(KnowledgeUnavailable.class);
        home.embedder.beforeEachBatch(words -> {});

        home.reload();

        assertThat(home.embedder.embedded()).hasSize(1203);
    }

    private void deleteIndex() throws IOException {
        try (var files = Files.walk(home.data.resolve("index"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
