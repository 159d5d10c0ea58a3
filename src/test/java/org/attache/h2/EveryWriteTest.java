package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.KnowledgeUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens at any write of a change, what is there afterwards is the old snapshot or the new one. */
class EveryWriteTest {

    private static final KnownStates STATES = Reloader.STATES;

    @TempDir
    private static Path prepared;

    @TempDir
    private Path home;

    @BeforeAll
    static void storeOfThreeSnapshots() {
        try (H2Knowledge store = H2Knowledge.open(prepared, Samples.CLOCK).store()) {
            for (int i = 0; i < 3; i++) {
                STATES.apply(store);
            }
        }
    }

    private H2Knowledge open(Path folder, WatchedDisk.Watcher watcher) {
        H2Knowledge.Opened opened = H2Knowledge.open(WatchedDisk.folder(folder, watcher), Samples.CLOCK, true);
        assertThat(opened.notices()).isEmpty();
        return opened.store();
    }

    @Test
    void processThatDiesAtAnyWriteOfAChangeOrOfTheEndLeavesTheOldOrTheNewSnapshot() throws IOException {
        Path folder = Folders.copy(prepared, home.resolve("running"));
        List<Path> deaths = new ArrayList<>();
        boolean[] watching = {false};
        try (H2Knowledge store = open(folder, bytes -> {
            if (watching[0]) {
                deaths.add(Folders.copy(folder, home.resolve("death" + deaths.size())));
            }
            return Integer.MAX_VALUE;
        })) {
            watching[0] = true;
            STATES.apply(store);
        }
        watching[0] = false;

        List<Long> found = new ArrayList<>();
        for (Path death : deaths) {
            try (H2Knowledge store = open(death, bytes -> Integer.MAX_VALUE)) {
                found.add(STATES.check(store));
                STATES.apply(store);
                assertThat(STATES.check(store)).isEqualTo(found.getLast() + 1);
            }
            try (H2Knowledge store = open(death, bytes -> Integer.MAX_VALUE)) {
                assertThat(STATES.check(store)).isEqualTo(found.getLast() + 1);
            }
        }
        assertThat(found).hasSizeGreaterThan(10).startsWith(3L).endsWith(4L).isSorted();
    }

    @Test
    void diskThatIsFullFromAnyWriteOnLeavesTheOldOrTheNewSnapshotAndKeepsAnswering() throws IOException {
        int last = 0;
        for (int n = 1; last == 0; n++) {
            Path folder = Folders.copy(prepared, home.resolve("full" + n));
            int[] left = {Integer.MAX_VALUE};
            try (H2Knowledge store = open(folder, bytes -> {
                if (bytes > 0) {
                    left[0]--;
                }
                return left[0] >= 0 || bytes == 0 ? Integer.MAX_VALUE : bytes / 2;
            })) {
                left[0] = n;
                long expected = 3;
                try {
                    expected = STATES.apply(store).number();
                    last = left[0] > 0 ? n : 0;
                } catch (KnowledgeUnavailable e) {
                    assertThat(e).hasMessageContaining("no space left").hasMessageContaining("attache.mv.db");
                }
                assertThat(STATES.check(store)).isEqualTo(expected);
                left[0] = Integer.MAX_VALUE;
                long before = STATES.check(store);
                STATES.apply(store);
                assertThat(STATES.check(store)).isEqualTo(before + 1);
            }
            try (H2Knowledge store = open(folder, bytes -> Integer.MAX_VALUE)) {
                assertThat(STATES.check(store)).isGreaterThan(3);
            }
        }
        assertThat(last).isGreaterThan(5);
    }

    /** What H2 is told to have failed may be in the file all the same. */
    @Test
    void diskThatFailsBehindAnyWriteAndStaysFullLeavesWhatWasSaid() throws IOException {
        boolean[] failed = {true};
        int writes = 0;
        for (int n = 1; failed[0]; n++) {
            writes = n;
            Path folder = Folders.copy(prepared, home.resolve("behind" + n));
            int[] left = {Integer.MAX_VALUE};
            failed[0] = false;
            try (H2Knowledge store = open(folder, bytes -> {
                left[0] -= bytes > 0 ? 1 : 0;
                if (bytes == 0 && left[0] <= 0) {
                    failed[0] = true;
                    throw new IOException("No space left on device");
                }
                return left[0] >= 0 ? Integer.MAX_VALUE : 0;
            })) {
                left[0] = n;
                long said = 3;
                try {
                    said = STATES.apply(store).number();
                } catch (KnowledgeUnavailable e) {
                    assertThat(e).hasMessageContaining("no space left");
                }
                boolean hasFailed = failed[0];
                assertThat(STATES.check(store)).as("write " + n).isEqualTo(said);
                left[0] = Integer.MAX_VALUE;
                assertThat(STATES.check(store)).as("write " + n).isEqualTo(said);
                failed[0] = hasFailed;
            }
            try (H2Knowledge store = open(folder, bytes -> Integer.MAX_VALUE)) {
                assertThat(STATES.check(store)).as("write " + n).isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(writes).isGreaterThan(5);
    }

    /** H2 writes what others have not committed yet before it gives a connection. */
    @Test
    void readerThatIsTheFirstToMeetAFullDiskIsAnswered() throws IOException, SQLException {
        Path folder = Folders.copy(prepared, home.resolve("reader"));
        boolean[] full = {false};
        try (H2Knowledge store = open(folder, bytes -> full[0] ? bytes / 2 : Integer.MAX_VALUE)) {
            Connection writing = store.changes().database().pool().getConnection();
            writing.setAutoCommit(false);
            Sql.of("UPDATE change SET number = number + 1").run(writing);
            full[0] = true;

            assertThat(STATES.check(store)).isEqualTo(3);

            full[0] = false;
            assertThat(STATES.apply(store).number()).isEqualTo(4);
        }
    }

    /** The operating system's own limit, met in the middle of a change. */
    @Test
    void processThatMayNotWriteMoreKeepsAnsweringAndSaysWhy() throws IOException {
        Path folder = Folders.copy(prepared, home.resolve("limited"));
        long kilobytes = Files.size(folder.resolve("attache.mv.db")) / 1024 + 64;
        try (OtherProcess limited =
                OtherProcess.start("ulimit -f " + 2 * kilobytes + "; ", Reloader.class, folder.toString(), "endless")) {
            assertThat(limited.hear()).startsWith("open ");
            String line = limited.hear();
            while (line.matches("\\d+")) {
                line = limited.hear();
            }

            assertThat(line).matches("\\d+ stays: There is no space left for the store .*attache.mv.db: free some.*");
        }
    }

    @Test
    void sentinelThatCannotBeWrittenStopsTheChangeBeforeItBegins() throws IOException {
        Path folder = Folders.copy(prepared, home.resolve("blocked"));
        try (H2Knowledge store = open(folder, bytes -> Integer.MAX_VALUE)) {
            Path next = folder.resolve("sentinel.next");
            Files.createDirectories(next.resolve("in the way"));

            assertThatCode(() -> STATES.apply(store))
                    .isInstanceOf(KnowledgeUnavailable.class)
                    .hasMessageContaining("cannot be written");
            assertThat(STATES.check(store)).isEqualTo(3);

            Files.delete(next.resolve("in the way"));
            Files.delete(next);
            assertThat(STATES.apply(store).number()).isEqualTo(4);
        }
    }
}
