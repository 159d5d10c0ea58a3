package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.h2.rows.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentReadersTest {

    private final KnownStates states = new KnownStates(3, 40);

    @TempDir
    private Path data;

    @Test
    void readersOfASnapshotSeeItWholeWhileTheNextOnesAreMade() throws Exception {
        try (H2Knowledge store = H2Knowledge.open(data, Samples.CLOCK).store();
                ExecutorService readers = Executors.newFixedThreadPool(3)) {
            states.apply(store);
            AtomicBoolean over = new AtomicBoolean();
            List<Future<Integer>> reading = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                reading.add(readers.submit(() -> read(store, over)));
            }
            for (int i = 0; i < 8; i++) {
                states.apply(store);
            }
            over.set(true);
            for (Future<Integer> reader : reading) {
                assertThat(reader.get()).as("readings").isPositive();
            }
        }
    }

    /** Reads as long as the store changes; two snapshots behind, everything of one must still be there. */
    private static int read(H2Knowledge store, AtomicBoolean over) {
        int readings = 0;
        do {
            long number = store.current().number();
            List<String> found = new ArrayList<>();
            store.forEachStatement(number, statement -> found.add(statement.words()));
            if (store.current().number() - number < Snapshots.KEPT) {
                assertThat(found)
                        .hasSize(3 * 40 + 1 + (int) (number % 2))
                        .filteredOn(words -> words.startsWith("Sentence"))
                        .allMatch(words -> words.contains("as of snapshot " + number + ","));
                readings++;
            }
        } while (!over.get());
        return readings;
    }

    /** Interrupts come from questions that take too long. */
    @Test
    void interruptedReadersNeitherFailNorDisturbOthers() throws Exception {
        try (H2Knowledge store = H2Knowledge.open(data, Samples.CLOCK).store();
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            states.apply(store);
            AtomicBoolean over = new AtomicBoolean();
            Thread[] interrupted = new Thread[1];
            Future<Integer> victim = readers.submit(() -> {
                interrupted[0] = Thread.currentThread();
                return read(store, over);
            });
            Future<Integer> other = readers.submit(() -> read(store, over));
            for (int i = 0; i < 4; i++) {
                states.apply(store);
                Thread thread = interrupted[0];
                for (int k = 0; k < 50 && thread != null; k++) {
                    thread.interrupt();
                    states.check(store);
                }
            }
            over.set(true);

            assertThat(victim.get()).isPositive();
            assertThat(other.get()).isPositive();
            assertThat(states.check(store)).isEqualTo(5);
        }
    }
}
