package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is said in one sentence that names it, with the documented exit code. */
class BadInputTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
    }

    @Test
    void unknownSettingIsNamedWithThoseThatExist() throws IOException {
        assertSaid(
                user.sets("model:\n  providr: openai\n").runs("ask", QUESTION), 65, "model.providr", "model.provider");
    }

    @Test
    void allWrongSettingsAreSaidAtOnce() throws IOException {
        CommandLineUser.Outcome outcome = user.sets("model:\n  provider: parrot\n  timeout-seconds: soon\n")
                .exports("ATTACHE_MODEL_NAEM", "x")
                .runs("ask", QUESTION);

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err().strip().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("\"parrot\"") && line.contains("quoting, openai"))
                .anyMatch(line -> line.contains("model.timeout-seconds"))
                .anyMatch(line -> line.contains("ATTACHE_MODEL_NAEM"));
    }

    @Test
    void environmentWinsOverTheFile() throws IOException {
        CommandLineUser.Outcome outcome = user.sets("model:\n  provider: quoting\n")
                .exports("ATTACHE_MODEL_PROVIDER", "parrot")
                .runs("ask", QUESTION);

        assertSaid(outcome, 65, "ATTACHE_MODEL_PROVIDER", "parrot");
    }

    @Test
    void malformedSettingsFileIsNamed() throws IOException {
        assertSaid(user.sets("model: [").runs("ask", QUESTION), 65, "attache.yaml", "not valid YAML");
    }

    @Test
    void malformedFrontMatterIsRefusedByNameAndTheRestAnswers() throws IOException {
        CommandLineUser.Outcome outcome =
                user.writes("broken.md", "---\ntitle: [\n---\nText.\n").runs("ask", QUESTION);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("Refused: broken.md");
        assertThat(outcome.out()).contains("March 18 to 21");
    }

    @Test
    void binaryFileIsRefusedByName() throws IOException {
        Files.write(user.knowledge.resolve("noise.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7});

        assertThat(user.runs("sources").out()).contains("Refused: noise.txt");
    }

    @Test
    void fileOfAnotherKindIsRefusedByName() throws IOException {
        assertThat(user.writes("slides.pptx", "x").runs("sources").out()).contains("Refused: slides.pptx");
    }

    @Test
    void emptiedFolderIsRefusedAndNothingIsLost() throws IOException {
        user.runs("ask", QUESTION);
        Files.delete(user.knowledge.resolve("oslo.md"));

        assertSaid(user.runs("ask", QUESTION), 65, user.knowledge.toString(), "holds no documents");
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 18 to 21");
    }

    @Test
    void missingFolderIsNamed() throws IOException {
        Files.delete(user.knowledge.resolve("oslo.md"));
        Files.delete(user.knowledge);

        assertSaid(user.runs("ask", QUESTION), 69, user.knowledge.toString(), "does not exist");
    }

    @Test
    void dataFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(home.resolve("data"), "a file where the folder should be");

        CommandLineUser.Outcome outcome = user.runs("ask", QUESTION);

        assertThat(outcome.code()).isIn(65, 69);
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.err()).contains(user.data.toString());
    }

    @Test
    void serveWithoutATokenSaysInThreeLinesWhatToDo() {
        CommandLineUser.Outcome outcome = user.runs("serve");

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err().strip().lines()).hasSize(3).anyMatch(line -> line.contains("DISCORD_TOKEN"));
    }

    @Test
    void unknownCommandIsWrongUsage() {
        assertSaid(user.runs("aks", QUESTION), 2, "aks", "--help");
    }

    private static void assertSaid(CommandLineUser.Outcome outcome, int code, String... pieces) {
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.err()).contains(pieces);
        assertThat(outcome.code()).isEqualTo(code);
    }
}
