package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.attache.h2.H2Knowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";

    @TempDir
    private Path home;

    private CommandLineUser user;
    private Path file;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(Files.createDirectories(home.resolve("one"))).writes("oslo.md", AskingTest.OSLO);
        file = home.resolve("state.zip");
    }

    private void postpones(CommandLineUser somebody) throws IOException {
        somebody.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
    }

    private static void assertSaid(CommandLineUser.Outcome outcome, int code, String... pieces) {
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.err()).contains(pieces);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void restoredStateAnswersAndCatchesUpWithTheFolder() throws IOException {
        user.runs("ask", QUESTION);
        CommandLineUser.Outcome written = user.runs("backup", file.toString());
        postpones(user);
        user.runs("ask", QUESTION);

        CommandLineUser.Outcome restored = user.runs("restore", file.toString());

        assertThat(written.code()).isZero();
        assertThat(written.out()).contains(file.toString()).contains("snapshot 1");
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("What was there before is now");
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 18 to 21");
        assertThat(user.runs("ask", QUESTION).out()).contains("March 25 to 27");
    }

    /** The search index of the one has the same number of snapshots as the store of the other. */
    @Test
    void stateOfAnotherFolderAnswersWithItsOwnStatements() throws IOException {
        CommandLineUser other = new CommandLineUser(Files.createDirectories(home.resolve("two")));
        other.runs("sources", "--as-stored");
        postpones(other);
        other.runs("ask", QUESTION);
        other.runs("backup", file.toString());
        user.runs("ask", QUESTION);

        user.runs("restore", file.toString());

        assertThat(user.runs("ask", "--as-stored", QUESTION).out())
                .contains("March 25 to 27")
                .doesNotContain("March 18");
    }

    @Test
    void damageIsSaidOnceAndTheAnswerComesFromABackup() throws IOException {
        user.runs("ask", QUESTION);
        Files.write(user.data.resolve("attache.mv.db"), new byte[9999]);

        CommandLineUser.Outcome outcome = user.runs("ask", QUESTION);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("March 18 to 21");
        assertThat(outcome.err().strip().lines())
                .singleElement()
                .asString()
                .contains("was damaged", "damaged/", "backups/", "took its place");
        assertThat(user.runs("ask", QUESTION).err()).isEmpty();
    }

    @Test
    void storeWithoutAnyBackupIsReadAnewFromTheFolder() throws IOException {
        user.runs("ask", QUESTION);
        Files.write(user.data.resolve("attache.mv.db"), new byte[9999]);
        try (var backups = Files.list(user.data.resolve("backups"))) {
            for (Path backup : backups.toList()) {
                Files.delete(backup);
            }
        }

        CommandLineUser.Outcome outcome = user.runs("ask", QUESTION);

        assertThat(outcome.out()).contains("March 18 to 21");
        assertThat(outcome.err()).contains("no good backup").contains("Took in");
    }

    @Test
    void heldFolderIsBusyForEveryCommand() throws IOException {
        user.runs("ask", QUESTION);
        user.runs("backup", file.toString());
        try (H2Knowledge holder =
                H2Knowledge.open(user.data, InstantSource.fixed(Instant.EPOCH)).store()) {
            assertSaid(user.runs("ask", QUESTION), 75, "is held by", "--data");
            assertSaid(user.runs("backup", home.resolve("more.zip").toString()), 75, "is held by");
            assertSaid(user.runs("restore", file.toString()), 75, "is held by");
            assertThat(holder.current().number()).isEqualTo(1);
        }
        assertThat(user.runs("ask", QUESTION).code()).isZero();
    }

    @Test
    void unusableFilesAreSaid() throws IOException {
        assertSaid(user.runs("backup", file.toString()), 69, "no store in", user.data.toString());
        assertSaid(user.runs("restore", file.toString()), 69, file.toString(), "does not exist");
        user.runs("ask", QUESTION);
        Files.writeString(file, "no backup");
        assertSaid(user.runs("backup", file.toString()), 65, file.toString(), "exists already");
        assertSaid(
                user.runs("restore", file.toString()),
                65,
                file.toString(),
                "no backup of Attaché",
                "nothing was changed");
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 18 to 21");
    }

    @Test
    void nothingIsAnsweredOrBackedUpFromAStoreOfNothing() {
        for (String command : List.of("ask", "sources")) {
            assertSaid(user.runs(command, "--as-stored", QUESTION), 69, "Nothing is stored in " + user.data);
        }
        assertSaid(user.runs("backup", file.toString()), 69, "holds no document", "reload");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatStandsInPlaceOfAnIndexKeepsNobodyFromAnAnswer() throws IOException {
        Path index = Files.createDirectories(user.data).resolve("index");
        Files.writeString(index, "a file where a folder should be");

        assertThat(user.runs("ask", QUESTION).code()).isZero();
        assertThat(user.runs("ask", "--as-stored", QUESTION).code()).isZero();
    }
}
