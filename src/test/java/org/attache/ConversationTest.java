package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation that is piped in; at a terminal the same lines are typed. */
class ConversationTest {

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
    }

    @Test
    void questionLeansOnTheOneBefore() {
        assertThat(user.pipes("Who is Grace Wanjiru?\nWhen is she in Norway?\n")
                        .runs("chat")
                        .out())
                .contains("Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks!", "hello", "What can you do?", "are you a bot?"})
    void wordsToTheBotItselfAreNoFollowUp(String said) {
        String alone = user.pipes(said + "\n").runs("chat").out();

        assertThat(user.pipes("When is Grace Wanjiru in Norway?\n" + said + "\n")
                        .runs("chat")
                        .out())
                .endsWith(alone)
                .doesNotContain("This was read as");
        assertThat(alone).containsAnyOf("I answer questions about visits", "You are welcome");
    }

    @Test
    void emptyLineEndsNothingAndQuitDoes() {
        CommandLineUser.Outcome outcome = user.pipes("\n\nWho called the accord rushed?\n/quit\nWhich hotel?\n")
                .runs("chat");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Environmental groups").doesNotContain("hotel");
    }

    @Test
    void helpAndUnknownCommandsAreNoResult() {
        CommandLineUser.Outcome outcome = user.pipes("/help\n/bogus").runs("chat");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("/new", "/quit", "There is no /bogus");
    }

    @Test
    void pipedConversationShowsNoPrompt() {
        assertThat(user.pipes("Who called the accord rushed?\n").runs("chat").out())
                .startsWith("Environmental groups");
    }
}
