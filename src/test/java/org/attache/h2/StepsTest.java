package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.h2.file.State;
import org.attache.h2.rows.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsTest {

    /** H2 writes a piece of this size when its buffer is full, in the middle of a transaction. */
    private static final int FULL_BUFFER = 8 << 20;

    @TempDir
    private Path data;

    @Test
    void largeDocumentComesAndGoesInTransactionsFarSmallerThanTheBufferOfH2() {
        String[] sentences = IntStream.range(0, 4_000)
                .mapToObj(i -> "Sentence " + i + " " + "goes on and on ".repeat(50) + ".")
                .toArray(String[]::new);
        int[] largest = {0};
        H2Knowledge.Opened opened = H2Knowledge.open(
                WatchedDisk.folder(data, bytes -> {
                    largest[0] = Math.max(largest[0], bytes);
                    return Integer.MAX_VALUE;
                }),
                Samples.CLOCK,
                true);
        try (H2Knowledge store = opened.store()) {
            store.apply(List.of(Samples.document("large.txt", sentences)), List.of(), List.of(), "");
            for (int i = 0; i < Snapshots.KEPT; i++) {
                store.apply(List.of(Samples.document("small.txt", "Now " + i)), List.of("large.txt"), List.of(), "");
            }
            assertThat(store.changes().database().read(State::of).rows()).containsEntry("STATEMENT", 3L);
        }

        assertThat(largest[0]).isLessThan(FULL_BUFFER / 4);
    }
}
