package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks while the knowledge changes sees one snapshot, whole, and waits for nobody. */
class ReadersDuringReloadsTest {

    private static final int READERS = 4;
    private static final int RELOADS = 30;
    private static final int DOCUMENTS = 3;

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder);
        write(1);
        home.reload();
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** Every document says the same year, so that a mixture of two snapshots shows. */
    private void write(int round) {
        for (int i = 0; i < DOCUMENTS; i++) {
            home.write("d" + i + ".txt", "Ada Moreau visits Norway on March 18, " + (2000 + round) + ".");
        }
    }

    private static void assertWholeAndOfOneSnapshot(KnowledgeView view) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            statements.addAll(view.statements().ofDocument("d" + i + ".txt"));
        }
        assertThat(statements).hasSize(DOCUMENTS);
        assertThat(statements)
                .extracting(Statement::words)
                .containsOnly(statements.getFirst().words());
        assertThat(view.statements().size()).isEqualTo(DOCUMENTS);
        assertThat(view.statements().search(new StatementSearch("Ada Moreau", null, 10)))
                .extracting(hit -> hit.statement())
                .containsExactlyInAnyOrderElementsOf(statements);
        List<Visit> visits = view.visits().find(VisitQuery.all(10));
        assertThat(visits).hasSize(DOCUMENTS);
        assertThat(visits)
                .flatExtracting(Visit::evidence)
                .containsExactlyInAnyOrderElementsOf(
                        statements.stream().map(Statement::id).toList());
    }

    @Test
    void everyViewIsOfOneSnapshotWhileReloadsFollowEachOther() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger views = new AtomicInteger();
        CountDownLatch reading = new CountDownLatch(READERS);
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    try (KnowledgeView view = home.library.view()) {
                        assertWholeAndOfOneSnapshot(view);
                    }
                    views.incrementAndGet();
                    reading.countDown();
                }
            }));
        }
        assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();
        for (int round = 2; round <= RELOADS; round++) {
            write(round);
            home.reload();
            if (round % 7 == 0) {
                home.library.rollback(Progress.SILENT);
            }
        }
        done.set(true);

        CompletableFuture.allOf(readers.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        assertThat(views.get()).isGreaterThan(READERS);
    }

    @Test
    void viewThatIsHeldOpenOverManyReloadsStaysWhole() {
        try (KnowledgeView view = home.library.view()) {
            for (int round = 2; round <= 8; round++) {
                write(round);
                home.reload();
            }
            assertThat(view.snapshot()).isEqualTo(1);
            assertWholeAndOfOneSnapshot(view);
        }
        try (KnowledgeView view = home.library.view()) {
            assertThat(view.snapshot()).isEqualTo(8);
            assertWholeAndOfOneSnapshot(view);
        }
    }

    @Test
    void askersDoNotWaitForAReloadThatIsStuck() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Proposal> reload = reloadThatWaitsFor(goOn);

        try (KnowledgeView view = home.library.view()) {
            assertThat(view.snapshot()).isEqualTo(1);
            assertWholeAndOfOneSnapshot(view);
        }
        assertThat(home.library.documents()).hasSize(DOCUMENTS);
        assertThat(home.library.isBehind()).isTrue();
        assertThat(reload).isNotDone();

        goOn.countDown();
        reload.get(1, TimeUnit.MINUTES);
        try (KnowledgeView view = home.library.view()) {
            assertThat(view.snapshot()).isEqualTo(2);
        }
    }

    @Test
    void secondReloadIsToldThatOneIsUnderWay() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Proposal> reload = reloadThatWaitsFor(goOn);

        assertThatThrownBy(home::propose).isInstanceOf(ReloadUnderWay.class);
        goOn.countDown();
        reload.get(1, TimeUnit.MINUTES);
    }

    /** A reload that has come to the embedding of its statements. */
    private CompletableFuture<Proposal> reloadThatWaitsFor(CountDownLatch goOn) throws InterruptedException {
        CountDownLatch stuck = new CountDownLatch(1);
        home.embedder.beforeEachBatch(words -> {
            stuck.countDown();
            try {
                assertThat(goOn.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        write(2);
        CompletableFuture<Proposal> reload = CompletableFuture.supplyAsync(home::reload);
        assertThat(stuck.await(1, TimeUnit.MINUTES)).isTrue();
        return reload;
    }
}
