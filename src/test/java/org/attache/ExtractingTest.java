package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractingTest {

    private static final String WANJIRU = "Trade minister Grace Wanjiru will visit Norway from March 18 to 21. "
            + "In Mombasa the accord was called rushed.";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void nothingButACommandLine() throws IOException {
        user = new CommandLineUser(home);
    }

    @Test
    void visitComesWithItsFieldsAndTheStatementsThatBearItOut() throws IOException {
        CommandLineUser.Outcome outcome =
                extract("{\"id\":\"t1\",\"published\":\"2024-03-11\",\"text\":\"" + WANJIRU + "\"}");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("{\"id\":\"t1\",\"visits\":[{")
                .contains("\"visitor\":\"Grace Wanjiru\"")
                .contains("\"role\":\"Trade minister\"")
                .contains("\"place\":null,\"country\":\"Norway\",\"start\":\"2024-03-18\",\"end\":\"2024-03-21\"")
                .contains("\"evidence\":[\"Trade minister Grace Wanjiru will visit Norway from March 18 to 21.\"]");
    }

    @Test
    void textWithoutVisitsHasAnEmptyList() throws IOException {
        assertThat(extract("{\"id\":7,\"text\":\"Herring is dear.\"}").out().strip())
                .isEqualTo("{\"id\":\"7\",\"visits\":[]}");
    }

    @Test
    void textWithoutADayOfPublicationGetsTheOneItTells() throws IOException {
        String text = "OSLO, March 11, 2024 — " + WANJIRU;

        assertThat(extract("{\"text\":\"" + text + "\"}").out()).contains("\"start\":\"2024-03-18\"");
    }

    @Test
    void badLinesAreNamedAndTheOthersAreDone() throws IOException {
        CommandLineUser.Outcome outcome = extract(
                "{\"id\":\"a\",\"text\":\"Herring is dear.\"}",
                "{\"id\":",
                "",
                "{\"id\":\"b\"}",
                "{\"id\":\"c\",\"published\":\"yesterday\",\"text\":\"Herring.\"}",
                "{\"id\":\"d\",\"text\":\"Herring is cheap.\"}");

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.out().lines())
                .containsExactly("{\"id\":\"a\",\"visits\":[]}", "{\"id\":\"d\",\"visits\":[]}");
        assertThat(outcome.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Line 2 of the text file is no JSON"))
                .anyMatch(line -> line.startsWith("Line 4 of the text file has no text; write it as {\"id\""))
                .anyMatch(line -> line.contains("Line 5") && line.contains("\"yesterday\""));
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        CommandLineUser.Outcome outcome = user.runs("extract", "nowhere.jsonl");

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.err()).contains("nowhere.jsonl");
    }

    @Test
    void fileInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(home.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xe9, '}'});

        CommandLineUser.Outcome outcome = user.runs("extract", file.toString());

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err()).contains("not UTF-8");
    }

    @Test
    void noStoreIsMade() throws IOException {
        extract("{\"text\":\"Herring is dear.\"}");

        assertThat(user.data).doesNotExist();
    }

    private CommandLineUser.Outcome extract(String... lines) throws IOException {
        Path file = Files.writeString(home.resolve("texts.jsonl"), String.join("\n", lines));
        return user.runs("extract", "--json", file.toString());
    }
}
