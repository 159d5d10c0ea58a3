package org.attache.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.lucene.Statements.DIMENSIONS;
import static org.attache.lucene.Statements.entry;
import static org.attache.lucene.Statements.towards;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.Progress;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.SearchIndex.Entry;
import org.attache.knowledge.SearchIndex.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index whose statements are linked with their neighbours after they were added. */
class LinkedIndexTest {

    private static final State FIRST = new State(1, Instant.EPOCH, "model");
    private static final State SECOND = new State(2, Instant.EPOCH, "model");

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, DIMENSIONS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void linkingTellsHowFarItIs() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        rebuildLarge();
        assertThat(index.link((task, done, total) -> heard.add(task + " " + done + " of " + total)))
                .isTrue();
        assertThat(heard)
                .containsOnlyOnce("linking neighbours 0 of 10500")
                .contains("linking neighbours 10000 of 10500")
                .last()
                .isEqualTo("linking neighbours 10500 of 10500");
    }

    @Test
    void onlyManyStatementsAreLinked() {
        index.rebuild(FIRST, large(0, 1));
        assertThat(hasToLink()).isFalse();
        rebuildLarge();
        assertThat(hasToLink()).isTrue();
        assertThat(hasToLink()).isFalse();
    }

    @Test
    void linkingChangesNothingButTheTimeOfSearches() {
        rebuildLarge();
        try (SearchIndex.Reader before = index.reader()) {
            index.link(Progress.SILENT);
            assertThat(before.size()).isEqualTo(10_500);
            try (SearchIndex.Reader after = index.reader()) {
                assertThat(ids(after)).hasSize(10).isEqualTo(ids(before));
            }
        }
        assertThat(index.state()).isEqualTo(FIRST);
        index.close();
        index = LuceneIndex.open(folder, DIMENSIONS);
        assertThat(index.state()).isEqualTo(FIRST);
        assertThat(hasToLink()).isFalse();
    }

    @Test
    void fewMoreStatementsAreLinkedByThemselves() {
        rebuildLarge();
        index.link(Progress.SILENT);
        for (int from = 20_000; from < 33_000; from += 1_000) {
            index.update(SECOND, List.of(), large(from, from + 1_000));
        }
        assertThat(hasToLink()).isTrue();
        assertThat(hasToLink()).isFalse();
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.size()).isEqualTo(23_500);
        }
    }

    @Test
    void changeBreaksLinkingOff() throws InterruptedException {
        rebuildLarge();
        Thread change = new Thread(() -> index.update(SECOND, List.of(), large(20_000, 20_001)));
        List<Long> done = new ArrayList<>();
        Progress waiting = onceWaiting(change);
        assertThat(index.link((task, linked, total) -> {
                    done.add(linked);
                    waiting.advanced(task, linked, total);
                }))
                .isFalse();
        assertThat(done).containsOnly(0L);
        change.join();
        assertThat(index.state()).isEqualTo(SECOND);
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.size()).isEqualTo(10_501);
        }
        assertThat(hasToLink()).isTrue();
        assertThat(hasToLink()).isFalse();
    }

    @Test
    void closeBreaksLinkingOff() throws InterruptedException {
        rebuildLarge();
        Thread close = new Thread(index::close);
        assertThat(index.link(onceWaiting(close))).isFalse();
        close.join();
        assertThat(index.link(Progress.SILENT)).isFalse();
        index = LuceneIndex.open(folder, DIMENSIONS);
        assertThat(index.state()).isEqualTo(FIRST);
    }

    /** Starts a thread at the first progress, and goes on once it waits for the end of what makes progress. */
    private static Progress onceWaiting(Thread thread) {
        return (task, done, total) -> {
            if (thread.getState() == Thread.State.NEW) {
                thread.start();
                while (thread.getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    /** Links, and tells whether there was anything to link. */
    private boolean hasToLink() {
        AtomicBoolean heard = new AtomicBoolean();
        assertThat(index.link((task, done, total) -> heard.set(true))).isTrue();
        return heard.get();
    }

    /** More statements than are searched one by one. */
    private void rebuildLarge() {
        index.rebuild(FIRST, large(0, 10_500));
    }

    private static Iterator<Entry> large(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> entry("d" + i + ".txt", 0, "Envoys travel.", i * 0.03))
                .iterator();
    }

    private static List<String> ids(SearchIndex.Reader reader) {
        return reader.search(new StatementSearch("", towards(50), 10)).stream()
                .map(hit -> hit.statement().id())
                .toList();
    }
}
