package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attache.h2.file.BackupFile;
import org.attache.h2.file.State;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.KnowledgeUnavailable.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private final KnownStates states = new KnownStates(2, 10);
    private final List<String> notices = new ArrayList<>();

    @TempDir
    private Path home;

    private H2Knowledge open() {
        H2Knowledge.Opened opened = H2Knowledge.open(data(), Samples.CLOCK);
        notices.addAll(opened.notices());
        return opened.store();
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path file() {
        return home.resolve("state.zip");
    }

    private void apply() {
        try (H2Knowledge store = open()) {
            states.apply(store);
        }
    }

    private long current() {
        try (H2Knowledge store = open()) {
            return states.check(store);
        }
    }

    private String backUp() {
        return Archive.backUp(data(), file(), Samples.CLOCK, notices::add);
    }

    private String restore() {
        return Archive.restore(data(), file(), Samples.CLOCK);
    }

    @Test
    void wholeStateIsPutBackAndTheOneBeforeIsKept() throws IOException {
        apply();
        apply();
        assertThat(backUp()).contains(file().toString(), "snapshot 2");
        apply();

        String said = restore();

        assertThat(current()).isEqualTo(2);
        assertThat(said).contains(file().toString(), "snapshot 2", "What was there before is now ");
        Path replaced = Path.of(said.substring(said.lastIndexOf(' ') + 1, said.length() - 1));
        assertThat(replaced).startsWith(data().resolve("replaced"));
        Files.copy(replaced, Files.createDirectories(home.resolve("other")).resolve("attache.mv.db"));
        try (H2Knowledge other =
                H2Knowledge.open(home.resolve("other"), Samples.CLOCK).store()) {
            assertThat(states.check(other)).isEqualTo(3);
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void stateIsPutIntoAnEmptyFolder() {
        apply();
        backUp();

        Archive.restore(home.resolve("other"), file(), Samples.CLOCK);

        try (H2Knowledge other =
                H2Knowledge.open(home.resolve("other"), Samples.CLOCK).store()) {
            assertThat(states.check(other)).isEqualTo(1);
        }
    }

    /** Feedback and the like will be in tables of their own. */
    @Test
    void tablesThatAreNotMadeFromTheFolderSurviveReloadsRollbacksAndRestoring() throws IOException {
        apply();
        try (H2Knowledge store = open()) {
            store.changes()
                    .make(
                            steps -> {},
                            connection -> Sql.of("CREATE TABLE remark_of_old AS SELECT 'Well said.' AS words")
                                    .run(connection));
            states.apply(store);
            states.apply(store);
            states.apply(store);
            store.rollback(folder -> folder);
        }
        backUp();
        Files.delete(data().resolve("attache.mv.db"));

        assertThat(feedback()).containsExactly("Well said.");
        assertThat(notices).singleElement().asString().contains("is missing");
        restore();
        assertThat(feedback()).containsExactly("Well said.");
    }

    private List<String> feedback() {
        try (H2Knowledge store = open()) {
            return store.changes()
                    .database()
                    .read(connection ->
                            Sql.of("SELECT words FROM remark_of_old").list(connection, row -> row.getString(1)));
        }
    }

    @Test
    void restoredStateIsWhatABackupTakesOverAfterwards() throws IOException {
        apply();
        backUp();
        apply();
        restore();
        Files.delete(data().resolve("attache.mv.db"));

        assertThat(current()).isEqualTo(1);
    }

    @Test
    void fileThatIsThereIsNotOverwritten() throws IOException {
        apply();
        Files.writeString(file(), "precious");

        assertFails(this::backUp, Kind.UNUSABLE, "exists already");
        assertThat(file()).hasContent("precious");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertFails(this::backUp, Kind.MISSING, "no store in " + data());
        assertThat(data()).doesNotExist();
        assertFails(this::restore, Kind.MISSING, "does not exist");
        apply();
        assertFails(
                () -> Archive.backUp(data(), home.resolve("no/state.zip"), Samples.CLOCK, notices::add),
                Kind.MISSING,
                "The folder of");
    }

    @Test
    void storeOfNothingMakesNoBackup() {
        open().close();

        assertFails(this::backUp, Kind.MISSING, "holds no document");
        assertThat(file()).doesNotExist();
    }

    @Test
    void folderThatIsHeldIsNeitherBackedUpNorReplaced() {
        apply();
        backUp();
        try (H2Knowledge store = open()) {
            assertFails(
                    () -> Archive.backUp(data(), home.resolve("second.zip"), Samples.CLOCK, notices::add),
                    Kind.BUSY,
                    "is held by");
            assertFails(this::restore, Kind.BUSY, "is held by");
            assertThat(states.check(store)).isEqualTo(1);
        }
    }

    @Test
    void unusableFileIsSaidAndChangesNothing() throws IOException {
        apply();
        backUp();
        apply();
        byte[] good = Files.readAllBytes(file());
        byte[] random = good.clone();
        new Random(1).nextBytes(random);

        assertUnusable(random, "is no backup of Attaché");
        assertUnusable(new byte[0], "is no backup of Attaché");
        assertUnusable(Arrays.copyOf(good, good.length / 2), "is no backup of Attaché, or not all of one");
        byte[] changed = good.clone();
        changed[good.length / 2] ^= 1;
        assertUnusable(changed, "is no backup of Attaché, or not all of one");
        try (OutputStream out = Files.newOutputStream(file());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("holiday.jpg"));
        }
        assertUnusable(Files.readAllBytes(file()), "is no backup of Attaché");
        Files.delete(file());
        Files.createDirectory(file());
        assertFails(this::restore, Kind.UNUSABLE, "is no file");

        assertThat(current()).isEqualTo(2);
        try (Stream<Path> left = Files.list(data())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("attache.mv.db", "attache.lock", "sentinel", "backups");
        }
    }

    @Test
    void stateOfANewerVersionIsSaid() throws IOException {
        apply();
        State state;
        try (H2Knowledge store = open()) {
            store.changes()
                    .make(
                            steps -> {},
                            connection -> Sql.of(
                                            "UPDATE \"flyway_schema_history\" SET \"version\" = '99' WHERE \"version\" = '2'")
                                    .run(connection));
            state = store.changes().database().read(State::of);
        }
        BackupFile.write(file(), data().resolve("attache.mv.db"), state);

        assertFails(
                () -> Archive.restore(home.resolve("other"), file(), Samples.CLOCK),
                Kind.UNUSABLE,
                "written by a newer version of Attaché");
    }

    private void assertUnusable(byte[] bytes, String message) throws IOException {
        Files.write(file(), bytes);
        assertFails(this::restore, Kind.UNUSABLE, message);
    }

    private static void assertFails(ThrowingCallable call, Kind kind, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        KnowledgeUnavailable.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(message);
    }
}
