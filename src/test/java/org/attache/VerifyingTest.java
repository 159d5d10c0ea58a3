package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingTest {

    private static final String STATEMENTS =
            "\"statements\":[{\"words\":\"Grace Wanjiru will visit Norway on March 18.\","
                    + "\"speaker\":null,\"published\":\"2024-03-11\",\"title\":\"The week\"},"
                    + "{\"words\":\"Herring is dear.\"}]";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void nothingButACommandLine() throws IOException {
        user = new CommandLineUser(home);
    }

    @Test
    void sentenceIsSupportedByItsStatementsAndTheDayTheyAppeared() {
        CommandLineUser.Outcome outcome = verify(
                claim("s", "Grace Wanjiru will visit Norway on March 18, 2024."),
                claim("u", "Grace Wanjiru will visit Norway on March 19, 2024."));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().toList())
                .hasSize(2)
                .startsWith("{\"id\":\"s\",\"supported\":true,\"check\":null,\"reason\":null}")
                .last()
                .asString()
                .startsWith("{\"id\":\"u\",\"supported\":false,\"check\":\"")
                .contains("\"reason\":\"");
    }

    @Test
    void linesThatCannotBeUsedAreNamedAndTheOthersAreDone() {
        CommandLineUser.Outcome outcome = verify(
                "{\"id\":\"a\",\"sentence\":\"Herring.\"}",
                "{\"id\":\"b\",\"sentence\":\"Herring.\",\"statements\":[{\"title\":\"The week\"}]}",
                "{\"id\":\"c\",\"sentence\":\"Herring.\",\"statements\":\"Herring.\"}",
                "{\"id\":\"d\"," + STATEMENTS + "}",
                "{\"id\":\"e\",\"sentence\":\"Herring is dear.\"," + STATEMENTS + "}");

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.out().lines()).singleElement().asString().startsWith("{\"id\":\"e\",");
        assertThat(outcome.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("Line 1 of the sentence file has no statements; write it as {"))
                .anyMatch(line -> line.startsWith("Line 2 of the sentence file has a statement that has no words;"))
                .anyMatch(line -> line.contains("Line 3") && line.contains("other than a list of objects"))
                .anyMatch(line -> line.contains("Line 4") && line.contains("has no sentence"));
    }

    @Test
    void modelDecidesAboutWordsAloneIfOneIsSet() {
        String words = "Grace Wanjiru will gladly visit Norway on March 18, 2024.";
        try (ModelServer server = ModelServer.replying(Provider.OPENAI.reply("{\"supported\":true}"))) {
            user.exports("ATTACHE_MODEL_PROVIDER", "openai")
                    .exports("ATTACHE_MODEL_NAME", "small")
                    .exports("ATTACHE_MODEL_BASE_URL", Provider.OPENAI.baseUrl(server));
            CommandLineUser.Outcome outcome =
                    verify(claim("w", words), claim("d", words.replace("18", "19")), claim("s", "Herring is dear."));

            assertThat(outcome.out().lines().toList())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("{\"id\":\"w\",\"supported\":true"),
                            line -> assertThat(line).startsWith("{\"id\":\"d\",\"supported\":false"),
                            line -> assertThat(line).startsWith("{\"id\":\"s\",\"supported\":true"));
            assertThat(server.requests()).hasSize(1);
        }
        assertThat(verify(claim("w", words)).out()).contains("\"supported\":false,\"check\":\"words\"");
    }

    @Test
    void noStoreIsMade() {
        verify(claim("s", "Herring is dear."));

        assertThat(user.data).doesNotExist();
    }

    private static String claim(String id, String sentence) {
        return "{\"id\":\"" + id + "\"," + STATEMENTS + ",\"sentence\":\"" + sentence + "\",\"question\":\"Who?\"}";
    }

    private CommandLineUser.Outcome verify(String... lines) {
        return user.pipes(String.join("\n", lines)).runs("verify", "-");
    }
}
