package org.attache.h2.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.Exchange;
import org.attache.dialogue.Taken;
import org.attache.question.Conversation;
import org.attache.question.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DialoguesTest {

    private static final Taken QUESTION = new Taken(1, 20, 30, 40, "token", "Who comes?", false, 0, 0, "en", false);
    private static final Taken OTHER = new Taken(2, 20, 31, 0, null, null, true, 0, 0, "de", true);

    private Instant now = Instant.parse("2024-03-12T10:00:00Z");

    @TempDir
    private Path folder;

    private Dialogues open() {
        return open(H2Dialogues.Retention.DEFAULT);
    }

    private Dialogues open(H2Dialogues.Retention retention) {
        return H2Dialogues.open(folder, () -> now, retention);
    }

    private static Exchange exchange(long conversation, long person, long message, String question) {
        return new Exchange(conversation, person, message, new Turn(question, "Answer."));
    }

    @Test
    void whatIsNotSettledIsThereAfterTheNextStart() {
        try (Dialogues dialogues = open()) {
            dialogues.keep(QUESTION);
            dialogues.keep(OTHER);
            dialogues.keep(new Taken(3, 20, 30, 0, null, "Settled?", false, 0, 0, "en", false));
            dialogues.noticed(2, 77);
            dialogues.settle(3);
        }
        try (Dialogues dialogues = open()) {
            assertThat(dialogues.unsettled()).containsExactly(QUESTION, OTHER.withNotice(77));
        }
    }

    @Test
    void requestIsKeptAndThenSettledAmongManyWritesOfOthers() {
        try (Dialogues dialogues = open()) {
            LongStream.range(0, 500).forEach(i -> dialogues.remember(exchange(1, 2, i, "Who?")));
            dialogues.keep(QUESTION).toCompletableFuture().join();
            dialogues.settle(QUESTION.id());
            assertThat(dialogues.of(2)).isEqualTo(500);
            assertThat(dialogues.unsettled()).isEmpty();
        }
    }

    @Test
    void whatWasSaidIsKeptAsLongAsIsSet() {
        try (Dialogues dialogues = open(new H2Dialogues.Retention(Duration.ofHours(2), Duration.ofDays(1)))) {
            dialogues.remember(exchange(1, 2, 3, "Who?"));
            now = now.plus(Duration.ofMinutes(119));
            assertThat(dialogues.conversation(1).turns()).hasSize(1);
            now = now.plus(Duration.ofMinutes(2));
            assertThat(dialogues.conversation(1).turns()).isEmpty();
        }
    }

    @Test
    void whatIsKeptIsInTheFileOnceThatIsSaid() throws IOException {
        Path copied = Files.createDirectories(folder.resolve("copied"));
        try (Dialogues dialogues = open()) {
            List<? extends CompletionStage<Void>> kept = LongStream.range(0, 500)
                    .mapToObj(id ->
                            dialogues.keep(new Taken(id, 1, 2, 0, "token" + id, "Who?", false, 0, 0, "en", false)))
                    .toList();
            kept.forEach(stage -> stage.toCompletableFuture().join());
            // What a killed process leaves is what is in the file now.
            Files.copy(folder.resolve("dialogues.mv.db"), copied.resolve("dialogues.mv.db"));
        }
        try (Dialogues left = H2Dialogues.open(copied, () -> now, H2Dialogues.Retention.DEFAULT)) {
            assertThat(left.unsettled()).hasSize(500);
        }
    }

    @Test
    void conversationIsTheLastExchangesInTheirOrderAndNoOthers() {
        try (Dialogues dialogues = open()) {
            for (int i = 1; i <= 8; i++) {
                dialogues.remember(exchange(40, 30, 100 + i, "Question " + i + "?"));
                dialogues.remember(exchange(41, 30, 200 + i, "Elsewhere " + i + "?"));
            }
            assertThat(dialogues.conversation(40).turns())
                    .extracting(Turn::question)
                    .containsExactly(
                            "Question 3?", "Question 4?", "Question 5?", "Question 6?", "Question 7?", "Question 8?");
            assertThat(dialogues.conversationOf(203)).hasValue(41);
            assertThat(dialogues.conversationOf(999)).isEmpty();
        }
    }

    @Test
    void conversationIsForgottenAfterADay() {
        try (Dialogues dialogues = open()) {
            dialogues.remember(exchange(40, 30, 100, "Yesterday?"));
            now = now.plus(Duration.ofHours(23));
            assertThat(dialogues.conversation(40).turns()).hasSize(1);
            now = now.plus(Duration.ofHours(1));
            assertThat(dialogues.conversation(40)).isEqualTo(Conversation.NONE);
            assertThat(dialogues.conversationOf(100)).isEmpty();
            dialogues.remember(exchange(41, 30, 101, "Today?"));
            assertThat(dialogues.forget(30))
                    .as("exchanges that are still stored")
                    .isEqualTo(1);
        }
    }

    @Test
    void forgettingTakesWhatOnePersonAskedAndNothingElse() {
        try (Dialogues dialogues = open()) {
            dialogues.remember(exchange(40, 30, 100, "Mine?"));
            dialogues.remember(exchange(40, 31, 101, "Yours?"));
            assertThat(dialogues.forget(30)).isEqualTo(1);
            assertThat(dialogues.forget(30)).isZero();
            assertThat(dialogues.conversation(40).turns())
                    .extracting(Turn::question)
                    .containsExactly("Yours?");
        }
    }

    @Test
    void damagedFileIsPutAsideAndAnEmptyOneBegins() throws IOException {
        Files.writeString(folder.resolve("dialogues.mv.db"), "no database".repeat(2_000));
        try (Dialogues dialogues = open()) {
            assertThat(dialogues.unsettled()).isEmpty();
            dialogues.keep(QUESTION);
            assertThat(dialogues.unsettled()).containsExactly(QUESTION);
        }
        assertThat(folder.resolve("dialogues.mv.db.damaged")).exists();
    }
}
