package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each question is one line of the log, by its id, and nobody's words are in it. */
@Timeout(120)
class LogOfQuestionsTest {

    @Test
    void everyQuestionIsOneLineThroughAllItsStepsWithoutItsWords(@TempDir Path home) throws IOException {
        try (ModeratedServer server = new ModeratedServer(home).writes("oslo.md", AskingTest.OSLO);
                Logged logged = Logged.everything()) {
            server.starts();
            DataObject known = Payloads.ask("When is Grace Wanjiru in Norway?");
            DataObject unknown = Payloads.ask("Which hotel will Grace Wanjiru stay at?");
            server.member(known);
            server.member(unknown);
            await().until(() -> lines(logged, unknown).size() == 1);
            assertThat(lines(logged, known))
                    .singleElement()
                    .asString()
                    .contains(": answered with 1 sentence from 1 statement by quoting from snapshot 1 (interpret ")
                    .contains("retrieve", "write", "verify", " ms); delivered as message ")
                    .doesNotContain("Wanjiru", "Norway");
            assertThat(lines(logged, unknown)).singleElement().asString().contains(": not known by ");
        }
    }

    private static List<String> lines(Logged logged, DataObject question) {
        return logged.lines().stream()
                .filter(line -> line.startsWith("Question " + question.getString("id") + ":"))
                .toList();
    }
}
