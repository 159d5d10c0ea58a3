package org.attache.h2.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.attache.h2.H2Knowledge;
import org.attache.h2.KnownStates;
import org.attache.h2.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2024-01-15T12:00:00Z");

    private final KnownStates states = new KnownStates(1, 5);

    @TempDir
    private Path data;

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void applyAt(Instant time) {
        try (H2Knowledge store =
                H2Knowledge.open(data, InstantSource.fixed(time)).store()) {
            states.apply(store);
        }
    }

    @Test
    void threeNewestAreKept() throws IOException {
        for (int i = 0; i < 5; i++) {
            applyAt(NOON.plusSeconds(i));
        }

        assertThat(backups())
                .containsExactly(
                        "attache-000003-20240115T120002Z.zip",
                        "attache-000004-20240115T120003Z.zip",
                        "attache-000005-20240115T120004Z.zip");
    }

    @Test
    void changeIsInItsBackupOnceTheStoreIsClosed() throws IOException, Unfit {
        applyAt(NOON);

        State state = BackupFile.unpack(
                data.resolve("backups").resolve(backups().getFirst()), data.resolve("unpacked.mv.db"), "retry:");

        assertThat(state.snapshot()).isEqualTo(1);
        assertThat(state.rows()).containsEntry("STATEMENT", 7L);
    }

    @Test
    void largeStoreIsBackedUpOnceAnHour() throws IOException {
        applyAt(NOON);
        Backups backups = new Backups(DataFolder.at(data));
        assertThat(backups.isDue(NOON.plusSeconds(1))).isTrue();

        try (RandomAccessFile file =
                new RandomAccessFile(data.resolve("attache.mv.db").toFile(), "rw")) {
            file.setLength(100 << 20);
        }

        assertThat(backups.isDue(NOON.plusSeconds(1))).isFalse();
        assertThat(backups.isDue(NOON.plus(Duration.ofHours(2)))).isTrue();
        Files.delete(data.resolve("backups").resolve(backups().getFirst()));
        assertThat(backups.isDue(NOON.plusSeconds(1))).isTrue();
    }

    @Test
    void backupThatCannotBeWrittenDoesNotHinderTheChange() throws IOException {
        Files.writeString(data.resolve("backups"), "in the way");

        applyAt(NOON);

        try (H2Knowledge store = H2Knowledge.open(data, Samples.CLOCK).store()) {
            assertThat(states.check(store)).isEqualTo(1);
        }
    }

    @Test
    void halfABackupOfAProcessThatDiedIsRemoved() throws IOException {
        applyAt(NOON);
        Path half = data.resolve("backups/attache-000009-20240115T130000Z.zip.part");
        Files.writeString(half, "half");
        Files.writeString(data.resolve("outgoing.mv.db"), "half");

        applyAt(NOON.plusSeconds(1));

        assertThat(half).doesNotExist();
        assertThat(data.resolve("outgoing.mv.db")).doesNotExist();
        assertThat(backups()).hasSize(2);
    }
}
