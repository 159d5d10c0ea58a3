package org.attache.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.evidence.Hit;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.Home;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.knowledge.WordEmbedder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another embedding model is taken in while the one before answers. */
class ModelAdoptionTest {

    private static final int SHIPS = 1200;

    @TempDir
    private Path folder;

    private final WordEmbedder other = new WordEmbedder("other/1");
    private Home home;

    @BeforeEach
    void aFolderThatIsTooLargeToBeEmbeddedInPassing() throws IOException {
        home = new Home(folder).write("ships.txt", ships(SHIPS)).write("a.txt", "The museum opens in May.");
        home.reload();
        home.embedders = List.of(other, home.embedder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static String ships(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "Ship number " + i + " waited.")
                .collect(Collectors.joining("\n\n"));
    }

    private void assertAnswersBy(WordEmbedder embedder, String words) {
        try (KnowledgeView view = home.library.view()) {
            assertThat(view.embedder()).isSameAs(embedder);
            Hit best = view.statements()
                    .search(new StatementSearch(words, view.embedder().question(words), 1))
                    .getFirst();
            assertThat(best.statement().words()).isEqualTo(words);
            assertThat(best.cosine()).isGreaterThan(0.999);
        }
    }

    @Test
    void oldModelAnswersAtOnceAfterTheSettingWasChanged() {
        home.reopen();

        assertThat(home.library.modelToAdopt()).contains("other/1");
        assertThat(home.library.isBehind()).isFalse();
        assertThat(other.embedded()).isEmpty();
        assertAnswersBy(home.embedder, "Ship number 7 waited.");
    }

    @Test
    void newModelAnswersWhenEveryStatementIsEmbeddedWithIt() throws IOException {
        home.reopen();

        assertThat(home.library.adoptModel(Progress.SILENT)).isTrue();

        assertThat(home.library.modelToAdopt()).isEmpty();
        assertThat(other.embedded()).hasSize(SHIPS + 1).doesNotHaveDuplicates();
        assertAnswersBy(other, "Ship number 7 waited.");
        home.reopen();
        assertThat(home.library.modelToAdopt()).isEmpty();
        assertThat(other.embedded()).hasSize(SHIPS + 1);
        try (Stream<Path> indexes = Files.list(home.data.resolve("index"))) {
            assertThat(indexes).as("the index of the old model is gone").hasSize(1);
        }
    }

    @Test
    void oldModelAnswersAndReloadsGoOnWhileTheNewOneIsTakenIn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        other.beforeEachBatch(words -> {
            begun.countDown();
            await(goOn);
        });
        home.reopen();
        CompletableFuture<Boolean> adopted =
                CompletableFuture.supplyAsync(() -> home.library.adoptModel(Progress.SILENT));
        await(begun);

        assertAnswersBy(home.embedder, "Ship number 7 waited.");
        home.write("a.txt", "The museum opens in June.").reload();
        assertAnswersBy(home.embedder, "The museum opens in June.");
        assertThat(adopted).isNotDone();
        KnowledgeView held = home.library.view();
        goOn.countDown();

        assertThat(adopted.get(1, TimeUnit.MINUTES)).isTrue();
        assertAnswersBy(other, "The museum opens in June.");
        assertThat(home.statements()).hasSize(SHIPS + 1);
        try (held) {
            assertThat(held.embedder()).isSameAs(home.embedder);
            assertThat(held.statements().ofDocument("a.txt"))
                    .extracting(statement -> statement.words())
                    .containsExactly("The museum opens in June.");
        }
    }

    @Test
    void closingBreaksItOffAndTheNextStartGoesOnWithWhatIsLeft() {
        home.reopen();
        Thread closing = new Thread(home.library::close);
        other.beforeEachBatch(words -> {
            if (other.embedded().size() > 500 && closing.getState() == Thread.State.NEW) {
                closing.start();
                while (closing.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
        });

        assertThat(home.library.adoptModel(Progress.SILENT)).isFalse();
        int embedded = other.embedded().size();
        assertThat(embedded).isBetween(1, SHIPS);
        home.reopen();
        assertAnswersBy(home.embedder, "Ship number 7 waited.");
        other.beforeEachBatch(words -> {});
        assertThat(home.library.adoptModel(Progress.SILENT)).isTrue();
        assertThat(other.embedded()).hasSize(SHIPS + 1).doesNotHaveDuplicates();
    }

    @Test
    void modelThatFailsIsNotTakenInAndTheOldOneGoesOnAnswering() {
        other.beforeEachBatch(words -> {
            throw new EmbedderUnavailable("The embedding model failed on a text.", new IOException());
        });
        home.reopen();

        assertThatThrownBy(() -> home.library.adoptModel(Progress.SILENT))
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("what was known before still answers");
        assertAnswersBy(home.embedder, "Ship number 7 waited.");
    }

    @Test
    void modelThatIsChosenAgainEmbedsOnlyWhatCameMeanwhile() {
        home.reopen();
        home.library.adoptModel(Progress.SILENT);
        home.write("a.txt", "The museum opens in June.").reload();
        int before = home.embedder.embedded().size();
        home.embedders = List.of(home.embedder, other);

        home.reopen();
        home.library.adoptModel(Progress.SILENT);

        assertThat(home.embedder.embedded()).hasSize(before + 1);
        assertAnswersBy(home.embedder, "The museum opens in June.");
    }

    @Test
    void smallFolderIsEmbeddedAnewAtOnce() {
        home.delete("ships.txt").reload();

        home.reopen();

        assertThat(home.library.modelToAdopt()).isEmpty();
        assertAnswersBy(other, "The museum opens in May.");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
