package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import org.attache.Logged;
import org.attache.assistant.Reply;
import org.attache.question.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Discord refuses, hangs up or forgets; each question is answered once or given up quietly. */
@Timeout(60)
class DiscordFaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private LoopbackDiscord discord;
    private DiscordBot bot;

    @BeforeEach
    void start() {
        discord = new LoopbackDiscord();
        bot = DiscordBot.start(
                discord.settings(PATIENCE),
                LoopbackDiscord.TOKEN,
                Offers.of(this::answer, InMemoryLibrary.of(List.of(), InMemoryLibrary.NOTHING)),
                Offers.KEY,
                InstantSource.fixed(Instant.parse("2023-12-03T12:00:00Z")));
    }

    @AfterEach
    void stop() {
        bot.close();
        discord.close();
    }

    private Reply answer(Question question) {
        asked.add(question.text());
        return Offers.reply(question, "Tom West is in Pakistan.");
    }

    static Stream<Named<Consumer<LoopbackGateway>>> interruptions() {
        return Stream.of(
                Named.of("cut", LoopbackGateway::cut),
                Named.of("close 4000", gateway -> gateway.close(4000)),
                Named.of("op 7", LoopbackGateway::askToReconnect),
                Named.of("op 9", LoopbackGateway::interrupt));
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    void questionOfAnInterruptionIsAnsweredOnce(Consumer<LoopbackGateway> interruption) {
        interruption.accept(discord.gateway());
        discord.use(Payloads.ask("During?"));
        await().atMost(PATIENCE.multipliedBy(2)).until(() -> discord.gateway().resumed() == 1);
        discord.use(Payloads.ask("After?"));
        await().until(() -> discord.edits().size() == 2);
        assertThat(asked).containsExactlyInAnyOrder("During?", "After?");
        assertThat(discord.acknowledgements()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"500,0", "503,0"})
    void acknowledgementThatDiscordStumblesOverIsSentAgain(int status, int code) {
        discord.refuseNext("POST", "/callback", status, code);
        discord.use(Payloads.ask("Stumbled?"));
        assertThat(Payloads.text(discord.edited())).contains("[1]");
        assertThat(discord.acknowledgements())
                .extracting(LoopbackDiscord.Call::status)
                .containsExactly(status, 204);
        assertThat(asked).containsExactly("Stumbled?");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void acknowledgementThatDiscordTookAndStumblesOverIsGoodOnce(int status) {
        discord.takeAndRefuseNext("POST", "/callback", status);
        discord.use(Payloads.ask("Taken?"));
        assertThat(Payloads.text(discord.edited())).contains("[1]");
        assertThat(discord.acknowledgements())
                .extracting(LoopbackDiscord.Call::status)
                .containsExactly(204, 400);
        discord.use(Payloads.ask("Next?"));
        await().until(() -> discord.edits().size() == 2);
        assertThat(asked).containsExactly("Taken?", "Next?");
    }

    @Test
    void questionIsAnsweredThoughDiscordStumblesOverEveryAcknowledgementOfIt() {
        for (int i = 0; i < 4; i++) {
            discord.takeAndRefuseNext("POST", "/callback", 500);
        }
        discord.use(Payloads.ask("Taken?"));
        assertThat(Payloads.text(discord.edited())).contains("[1]");
        assertThat(discord.acknowledgements()).hasSize(4);
        assertThat(asked).containsExactly("Taken?");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void replyThatDiscordTookAndStumblesOverIsThereOnce(int status) {
        discord.takeAndRefuseNext("POST", "/messages", status);
        mention("Taken?");
        assertThat(Payloads.text(discord.answered())).contains("[1]");
        assertThat(discord.messages())
                .allSatisfy(call ->
                        assertThat(call.body().getBoolean("enforce_nonce")).isTrue());
        assertThat(discord.channels().messages()).hasSize(1);
        assertThat(asked).extracting(String::strip).containsExactly("Taken?");
    }

    @ParameterizedTest
    @CsvSource({"404,10062"})
    void interactionThatIsNotAcknowledgedCostsNoWork(int status, int code) {
        discord.refuseNext("POST", "/callback", status, code);
        discord.use(Payloads.ask("Lost?"));
        await().until(() -> discord.acknowledgements().size() == 1);
        discord.use(Payloads.ask("Next?"));
        assertThat(Payloads.text(discord.edited())).contains("[1]");
        assertThat(asked).containsExactly("Next?");
        assertThat(discord.acknowledgements()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"404,10008", "404,10015", "401,50027", "403,50013"})
    void answerThatDiscordNoLongerTakesIsGivenUp(int status, int code) {
        discord.refuseNext("PATCH", "/@original", status, code);
        discord.use(Payloads.ask("Deleted?"));
        await().until(() -> discord.edits().size() == 1);
        discord.use(Payloads.ask("Next?"));
        await().until(() -> discord.edits().size() == 2);
        assertThat(discord.edits()).extracting(LoopbackDiscord.Call::status).containsExactly(status, 200);
    }

    @Test
    void answerWaitsWhereDiscordAsksForPatience() {
        discord.refuseNext("PATCH", "/@original", 429, 0);
        discord.use(Payloads.ask("Busy?"));
        await().until(() -> discord.edits().size() == 2);
        assertThat(discord.edits()).extracting(LoopbackDiscord.Call::status).containsExactly(429, 200);
        assertThat(asked).containsExactly("Busy?");
    }

    @Test
    void answerThatDiscordStumblesOverIsSentAgain() {
        discord.refuseNext("PATCH", "/@original", 500, 0);
        discord.use(Payloads.ask("Stumbled?"));
        await().until(() -> discord.edits().size() == 2);
        assertThat(discord.edits()).extracting(LoopbackDiscord.Call::status).containsExactly(500, 200);
        assertThat(asked).containsExactly("Stumbled?");
    }

    private void mention(String question) {
        discord.say(Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> " + question));
    }

    @ParameterizedTest
    @CsvSource({"404,10008", "401,50027", "403,50013"})
    void mentionThatCannotBeAcknowledgedCostsALineInTheLogAndNoWork(int status, int code) {
        try (Logged log = Logged.by(Outgoing.class)) {
            discord.refuseNext("POST", "/messages", status, code);
            mention("Lost?");
            await().until(() -> !log.lines().isEmpty());
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("An answer did not reach Discord: " + code + ": ");
            mention("Next?");
            assertThat(Payloads.text(discord.answered())).contains("[1]");
            assertThat(asked).extracting(String::strip).containsExactly("Next?");
        }
    }

    @ParameterizedTest
    @CsvSource({"404,10008", "403,50013"})
    void answerWhoseAcknowledgementIsGoneCostsALineInTheLog(int status, int code) {
        try (Logged log = Logged.by(Outgoing.class)) {
            discord.refuseNext("PATCH", "/messages/", status, code);
            mention("Deleted?");
            await().until(() -> !log.lines().isEmpty());
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("An answer did not reach Discord: " + code + ": ");
        }
    }

    @Test
    void mentionWhereTheBotMayNotWriteCostsALineThatNamesThePermission() {
        try (Logged log = Logged.by(Outgoing.class)) {
            discord.gateway().dispatch("CHANNEL_UPDATE", Payloads.channel(Permission.MESSAGE_SEND.getRawValue()));
            mention("Heard?");
            await().until(() -> !log.lines().isEmpty());
            assertThat(log.lines()).singleElement().asString().contains("MESSAGE_SEND");
            assertThat(discord.messages()).isEmpty();
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void mentionWhereTheBotMayNotReadTheHistoryIsAnsweredByAMessageOfItsOwn() {
        discord.gateway().dispatch("CHANNEL_UPDATE", Payloads.channel(Permission.MESSAGE_HISTORY.getRawValue()));
        mention("Heard?");
        assertThat(Payloads.text(discord.answered())).contains("[1]");
        assertThat(discord.posted().hasKey("message_reference")).isFalse();
    }

    /** In the order in which they came, up to the end of the connection. */
    private List<Integer> statusesUntilTheEnd(String method) {
        await().until(() ->
                discord.calls().stream().anyMatch(call -> call.method().equals("CLOSE")));
        return discord.calls().stream()
                .takeWhile(call -> !call.method().equals("CLOSE"))
                .filter(call -> call.method().equals(method))
                .map(LoopbackDiscord.Call::status)
                .toList();
    }

    @Test
    void answerThatDiscordHasNotTakenYetHoldsUpTheEndOfTheConnection() {
        discord.refuseNext("PATCH", "/@original", 429, 0);
        discord.use(Payloads.ask("Just in time?"));
        await().until(() -> discord.edits().size() == 1);
        bot.close();
        assertThat(statusesUntilTheEnd("PATCH")).containsExactly(429, 200);
        assertThat(Payloads.text(discord.edits().getLast().body())).contains("[1]");
    }

    @Test
    void mentionThatIsAcknowledgedOnlyWhenTheBotEndsIsToldSo() {
        discord.refuseNext("POST", "/messages", 429, 0);
        mention("Too late?");
        await().until(() -> discord.messages().size() == 1);
        bot.close();
        assertThat(statusesUntilTheEnd("POST")).containsExactly(429, 200);
        assertThat(statusesUntilTheEnd("PATCH")).containsExactly(200);
        assertThat(Payloads.text(discord.answered())).contains("being shut down");
        assertThat(asked).isEmpty();
    }
}
