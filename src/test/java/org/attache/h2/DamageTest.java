package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.KnowledgeUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that is not what was written is found out, put aside and replaced by a backup, and that is said. */
class DamageTest {

    private static final int CHANGES = 4;

    private static final KnownStates STATES = new KnownStates(2, 30);

    @TempDir
    private static Path prepared;

    @TempDir
    private Path home;

    /** Each look at it is some minutes after the one before. */
    private final Instant[] time = {Samples.CLOCK.instant()};

    private InstantSource clock = () -> time[0] = time[0].plus(Duration.ofMinutes(2));

    private Path data;
    private Path database;
    private Path earlier;

    @BeforeAll
    static void storeOfFourSnapshots() throws IOException {
        for (int i = 0; i < CHANGES; i++) {
            try (H2Knowledge store = H2Knowledge.open(prepared, Samples.CLOCK).store()) {
                STATES.apply(store);
            }
            if (i == 1) {
                Files.copy(prepared.resolve("attache.mv.db"), prepared.resolve("earlier"));
            }
        }
    }

    @BeforeEach
    void copyOfIt() throws IOException {
        data = home.resolve("data");
        Folders.copy(prepared, data);
        database = data.resolve("attache.mv.db");
        earlier = data.resolve("earlier");
    }

    enum Damage {
        CUT_TO_A_TENTH,
        EMPTY,
        ZEROED,
        HEADERS_ZEROED,
        RANDOM;

        byte[] of(byte[] bytes) {
            byte[] changed = bytes.clone();
            switch (this) {
                case CUT_TO_A_TENTH -> changed = Arrays.copyOf(bytes, bytes.length / 10);
                case EMPTY -> changed = new byte[0];
                case ZEROED -> Arrays.fill(changed, (byte) 0);
                case HEADERS_ZEROED -> Arrays.fill(changed, 0, 8192, (byte) 0);
                case RANDOM -> new Random(1).nextBytes(changed);
            }
            return changed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedFileIsPutAsideAndTheNewestBackupTakesOver(Damage damage) throws IOException {
        byte[] damaged = damage.of(Files.readAllBytes(database));
        Files.write(database, damaged);
        lookedAt();

        String notice = openedWithNotice("was damaged");

        List<Path> aside = files("damaged");
        assertThat(aside).singleElement().satisfies(file -> assertThat(notice).contains(file.toString()));
        assertThat(notice).contains(newestBackup().toString());
    }

    /** What is cut off may be space that nothing lies in any more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 98, 99})
    void nothingIsMissingWhereverTheFileIsCut(int percent) throws IOException {
        byte[] whole = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(whole, (int) (whole.length * (100L - percent) / 100)));
        lookedAt();

        H2Knowledge.Opened opened = H2Knowledge.open(data, clock);
        try (H2Knowledge store = opened.store()) {
            assertThat(STATES.check(store)).isEqualTo(CHANGES);
            STATES.apply(store);
            assertThat(STATES.check(store)).isEqualTo(CHANGES + 1);
        }
        assertThat(Files.isDirectory(data.resolve("damaged")))
                .isEqualTo(!opened.notices().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4095, 4096, 8191, 8192, 12_288, 16_384})
    void nothingIsMissingWhereHardlyAnythingIsLeft(int bytes) throws IOException {
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), bytes));
        lookedAt();

        assertThat(openedWithNotice("was damaged")).contains(newestBackup().toString());
    }

    /** As a question does first, for which nothing needs to be written if it is sound. */
    private void lookedAt() throws IOException {
        Files.createFile(data.resolve("attache.lock"));
        H2Knowledge.openToRead(data, clock).ifPresent(H2Knowledge::close);
    }

    @Test
    void fileThatWasPutBackToAnEarlierStateIsFoundOut() throws IOException {
        Files.copy(earlier, database, StandardCopyOption.REPLACE_EXISTING);

        assertThat(openedWithNotice("holds change 2 where change 4 was written"))
                .contains(newestBackup().toString());
        assertThat(files("damaged")).hasSize(1);
    }

    @Test
    void missingFileIsReplacedByTheNewestBackup() throws IOException {
        Files.delete(database);

        assertThat(openedWithNotice("is missing")).contains(newestBackup().toString());
    }

    @Test
    void damagedBackupIsPassedOverForTheNextOlderOne() throws IOException {
        Files.delete(database);
        Path newest = newestBackup();
        try (RandomAccessFile file = new RandomAccessFile(newest.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.writeInt(0x12345678);
        }
        Path older = backups().get(backups().size() - 2);

        H2Knowledge.Opened opened = H2Knowledge.open(data, clock);
        try (H2Knowledge store = opened.store()) {
            assertThat(STATES.check(store)).isEqualTo(CHANGES - 1);
            assertThat(opened.notices()).singleElement().asString().contains(older.toString());
        }
        assertThat(files("damaged"))
                .singleElement()
                .asString()
                .endsWith(newest.getFileName().toString());
    }

    @Test
    void emptyStoreBeginsWhereNoBackupIsGood() throws IOException {
        Files.write(database, new byte[100]);
        for (Path backup : backups()) {
            Files.write(backup, new byte[100]);
        }

        H2Knowledge.Opened opened = H2Knowledge.open(data, clock);
        try (H2Knowledge store = opened.store()) {
            assertThat(STATES.check(store)).isZero();
            assertThat(opened.notices())
                    .singleElement()
                    .asString()
                    .contains("no good backup", "read anew from the knowledge folder");
            STATES.apply(store);
            assertThat(STATES.check(store)).isEqualTo(1);
        }
        assertThat(files("damaged")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "change 3\nsnapshot 3\n"})
    void storeWithoutAReadableSentinelIsReadWholeAndSaysSo(String text) throws IOException {
        Files.writeString(data.resolve("sentinel"), text);

        openedWithNotice("was read whole");

        try (H2Knowledge store = H2Knowledge.open(data, clock).store()) {
            assertThat(STATES.check(store)).isEqualTo(CHANGES);
        }
    }

    @Test
    void storeOfANewerVersionIsLeftAlone() throws IOException {
        try (H2Knowledge store = H2Knowledge.open(data, clock).store()) {
            store.changes()
                    .database()
                    .write(connection -> Sql.of("UPDATE \"flyway_schema_history\" SET \"version\" = '99'"
                                    + " WHERE \"version\" = '2'")
                            .run(connection));
        }

        assertThatThrownBy(() -> H2Knowledge.open(data, clock))
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("newer version of Attaché");
        assertThat(data.resolve("damaged")).doesNotExist();
    }

    /** H2 alone hands out wrong words here. */
    @Test
    void changedByteNeverGivesWrongWords() throws IOException {
        byte[] good = Files.readAllBytes(database);
        byte[] sentinel = Files.readAllBytes(data.resolve("sentinel"));
        List<Integer> words = places(good, "as of snapshot " + CHANGES);
        Random random = new Random(20240115);
        int met = 0;
        for (int i = 0; i < 30; i++) {
            byte[] changed = good.clone();
            int at = i % 2 == 0 ? random.nextInt(good.length) : words.get(random.nextInt(words.size()));
            changed[at] ^= (byte) (1 << random.nextInt(7));
            Files.write(database, changed);
            Files.write(data.resolve("sentinel"), sentinel);
            met += readsRightOrSaysSo("byte " + at) ? 0 : 1;
        }
        assertThat(met).as("changed bytes that were met").isPositive();
    }

    private static List<Integer> places(byte[] bytes, String words) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .toList();
    }

    private boolean readsRightOrSaysSo(String description) {
        H2Knowledge.Opened opened = H2Knowledge.open(data, clock);
        try (H2Knowledge store = opened.store()) {
            assertThat(STATES.check(store)).as(description).isEqualTo(CHANGES);
            return opened.notices().isEmpty();
        } catch (KnowledgeUnavailable e) {
            assertThat(e).as(description).hasMessageContaining("is damaged").hasMessageContaining("start again");
        }
        openedWithNotice("was damaged");
        return false;
    }

    @Test
    void nothingIsWrittenOverDamageThatWasMet() throws IOException {
        try (H2Knowledge store = H2Knowledge.open(data, clock).store()) {
            store.changes()
                    .database()
                    .write(connection -> Sql.of("UPDATE statement SET words = 'Forged.' WHERE ordinal = 3")
                            .run(connection));
            assertThatThrownBy(() -> STATES.check(store)).hasMessageContaining("is damaged");

            assertThatThrownBy(() -> STATES.apply(store)).hasMessageContaining("is damaged");
        }
        openedWithNotice("was damaged");
    }

    @Test
    void storeThatIsDamagedAgainAtOnceIsLeftAloneAndSaysSo() throws IOException {
        clock = Samples.CLOCK;
        Files.write(database, new byte[100]);
        openedWithNotice("was damaged");
        byte[] again = new byte[200];
        Files.write(database, again);

        assertThatThrownBy(() -> H2Knowledge.open(data, clock))
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("was damaged")
                .hasMessageContaining("less than a minute ago")
                .hasMessageContaining("left where it is");
        assertThat(database).hasBinaryContent(again);
        assertThat(files("damaged")).hasSize(1);

        clock = () -> Samples.CLOCK.instant().plus(Duration.ofMinutes(2));
        openedWithNotice("was damaged");
    }

    /** Opens the store, which must hold the last state, and returns what it says. */
    private String openedWithNotice(String part) {
        H2Knowledge.Opened opened = H2Knowledge.open(data, clock);
        try (H2Knowledge store = opened.store()) {
            assertThat(STATES.check(store)).isEqualTo(CHANGES);
        }
        assertThat(opened.notices()).singleElement().asString().contains(part, database.toString());
        return opened.notices().getFirst();
    }

    private List<Path> backups() throws IOException {
        return files("backups");
    }

    private Path newestBackup() throws IOException {
        return backups().getLast();
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
