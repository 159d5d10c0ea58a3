package org.attache.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.Home;
import org.attache.knowledge.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking statements with their neighbours beside the answers. */
class LinkingTest {

    /** More than are searched one by one. */
    private static final int SHIPS = 10_200;

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void open() throws IOException {
        home = new Home(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void manyStatementsAreLinkedAfterTheReloadThatBroughtThem() throws IOException {
        home.write("ships.txt", ships()).reload();
        List<String> before = found("Ship number 77 waited.");
        List<String> heard = new ArrayList<>();

        assertThat(home.library.linkNeighbours((task, done, total) -> heard.add(done + " of " + total)))
                .isTrue();

        assertThat(heard).last().isEqualTo(SHIPS + " of " + SHIPS);
        assertThat(found("Ship number 77 waited.")).isEqualTo(before);
    }

    @Test
    void whatIsLinkedIsLinkedOnce() throws Exception {
        home.write("ships.txt", ships()).reload();
        home.library.linkNeighbours(Progress.SILENT);
        List<String> heard = new ArrayList<>();
        FutureTask<Boolean> next =
                new FutureTask<>(() -> home.library.linkNeighbours((task, done, total) -> heard.add(task)));
        untilWaiting(next);

        home.write("a.txt", "The museum opens in June.").reload();

        assertThat(next.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void closingLetsWhoeverWaitsGo() throws Exception {
        home.library.linkNeighbours(Progress.SILENT);
        FutureTask<Boolean> next = new FutureTask<>(() -> home.library.linkNeighbours(Progress.SILENT));
        untilWaiting(next);

        home.library.close();

        assertThat(next.get(1, TimeUnit.MINUTES)).isFalse();
        home.reopen();
    }

    private static void untilWaiting(Runnable work) {
        Thread thread = Thread.ofPlatform().daemon().start(work);
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static String ships() {
        return IntStream.range(0, SHIPS)
                .mapToObj(i -> "Ship number " + i + " waited.")
                .collect(Collectors.joining("\n"));
    }

    private List<String> found(String words) {
        try (KnowledgeView view = home.library.view()) {
            return view
                    .statements()
                    .search(new StatementSearch(words, view.embedder().question(words), 1))
                    .stream()
                    .map(hit -> hit.statement().words())
                    .toList();
        }
    }
}
