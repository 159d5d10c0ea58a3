package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void malformedMetadataBesideAFileIsRefusedByNameAndTheRestAnswers() throws IOException {
        CommandLineUser.Outcome outcome = user.writes("plan.txt", "Ruth Otieno visits Norway.\n")
                .writes("plan.txt.yaml", "title: [\n")
                .runs("ask", QUESTION);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("Refused: plan.txt", "plan.txt.yaml", "correct it");
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
    void knowledgeFolderThatIsAFileIsNotCalledMissing() throws IOException {
        user.runs("ask", QUESTION);
        Files.delete(user.knowledge.resolve("oslo.md"));
        Files.delete(user.knowledge);
        Files.writeString(user.knowledge, "a file where the folder should be");

        assertSaid(user.runs("ask", QUESTION), 69, user.knowledge.toString(), "is a file", "--knowledge");
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 18 to 21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \t "})
    void questionWithoutWordsIsWrongUsage(String question) {
        assertSaid(user.runs("ask", question), 2, "./attache ask \"", "--batch FILE");
    }

    @Test
    void questionOfTenThousandLettersIsAnsweredAsAnyOther() {
        CommandLineUser.Outcome outcome = user.runs("ask", "why ".repeat(2_500) + QUESTION);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isNotBlank().hasSizeLessThan(2_000);
        assertThat(outcome.err()).doesNotContain("broke down");
    }

    @Test
    void batchThatCannotBeReadIsNamed() {
        assertSaid(user.runs("ask", "--batch", home.resolve("none").toString()), 65, home + "/none", "readable file");
        assertSaid(user.runs("ask", "--batch", user.knowledge.toString()), 65, user.knowledge.toString());
    }

    @Test
    void emptyBatchIsDoneAndSaysHowALineIsWritten() throws IOException {
        user.writes("oslo.md", AskingTest.OSLO).runs("sources");
        Path batch = Files.createFile(home.resolve("batch"));

        CommandLineUser.Outcome outcome = user.runs("ask", "--batch", batch.toString());
        assertSaid(outcome, 0, "batch file holds nothing", "{\"id\": \"q1\"");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void binaryBatchIsRefused() throws IOException {
        user.writes("oslo.md", AskingTest.OSLO).runs("sources");
        Path batch = Files.write(home.resolve("batch"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 7});

        assertSaid(user.runs("ask", "--batch", batch.toString()), 65, "Line 1 of the batch", "UTF-8");
    }

    @Test
    void everyLineThatCannotBeUsedIsNamed() throws IOException {
        user.writes("oslo.md", AskingTest.OSLO).runs("sources");
        Path batch = Files.writeString(home.resolve("batch"), "no question\n".repeat(1_000));

        CommandLineUser.Outcome outcome = user.runs("ask", "--batch", batch.toString());
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err().lines())
                .hasSize(1_000)
                .allMatch(line -> line.contains("is no JSON (Unrecognized token 'no'"))
                .anyMatch(line -> line.startsWith("Line 1 of the batch file") && line.contains("; write it as {"))
                .anyMatch(line -> line.startsWith("Line 1000 of the batch file") && line.endsWith(")."));
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
    void serveWithNeitherAPageNorATokenSaysInFourLinesWhatToDo() {
        CommandLineUser.Outcome outcome = user.exports("ATTACHE_WEB_PORT", "0").runs("serve");

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err().strip().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("DISCORD_TOKEN"))
                .anyMatch(line -> line.contains("web.port"));
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
