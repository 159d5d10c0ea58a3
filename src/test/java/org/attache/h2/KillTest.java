package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that make change after change are killed, and the next one finds what they had said they made. */
class KillTest {

    /** More rounds with {@code -Dattache.kills=50}. */
    private static final int ROUNDS = Integer.getInteger("attache.kills", 4);

    private static final long SEED = Long.getLong("attache.seed", 20240115);

    @TempDir
    private Path data;

    @Test
    void lastSnapshotThatWasSaidOrTheNextIsThereCompletely() throws IOException {
        Random random = new Random(SEED);
        long known = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            String description = "seed " + SEED + ", round " + round;
            long said = known;
            try (OtherProcess process = OtherProcess.start("", Reloader.class, data.toString(), "endless")) {
                assertThat(process.hear()).as(description).isEqualTo("open " + known);
                for (int changes = random.nextInt(4); changes > 0; changes--) {
                    said = Long.parseLong(process.hear());
                }
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(150_000)));
                process.kill();
                for (String line = process.hear(); line != null; line = process.hear()) {
                    said = Long.parseLong(line);
                }
            }
            H2Knowledge.Opened opened = H2Knowledge.open(data, Samples.CLOCK);
            try (H2Knowledge store = opened.store()) {
                assertThat(opened.notices()).as(description).isEmpty();
                known = Reloader.STATES.check(store);
                assertThat(known).as(description).isIn(said, said + 1);
            }
        }
    }
}
