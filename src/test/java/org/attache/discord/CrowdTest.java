package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.Logged;
import org.attache.assistant.Reply;
import org.attache.discord.connection.ClockWatch;
import org.attache.question.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many ask at once, one asks too much, and the clock is wrong. */
@Timeout(60)
class CrowdTest {

    private static final int CROWD = 200;

    private LoopbackDiscord discord;
    private DiscordBot bot;

    @BeforeEach
    void start() {
        discord = new LoopbackDiscord();
        bot = DiscordBot.start(
                discord.settings(Duration.ofSeconds(10)),
                LoopbackDiscord.TOKEN,
                Offers.of(CrowdTest::answer, InMemoryLibrary.of(List.of(), InMemoryLibrary.NOTHING)),
                Offers.KEY,
                InstantSource.offset(InstantSource.system(), Duration.ofMinutes(16)));
    }

    @AfterEach
    void stop() {
        bot.close();
        discord.close();
    }

    private static Reply answer(Question question) {
        return Offers.reply(question, "Tom West is in Pakistan.");
    }

    private static DataObject askedBy(long person, String question) {
        return Payloads.inGuild(
                Payloads.command("ask", Payloads.option(3, "question").put("value", question)),
                Payloads.member(person));
    }

    @Test
    void twoHundredWhoAskAtOnceAreAllAnsweredOnce() {
        for (int i = 0; i < CROWD; i++) {
            discord.use(askedBy(1_000 + i, "Who comes?"));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> discord.edits().size() == CROWD);
        assertThat(discord.acknowledgements())
                .hasSize(CROWD)
                .allMatch(call -> call.status() == 204 && call.body().getInt("type") == 5);
        assertThat(discord.channels().replies().values()).hasSize(CROWD).allMatch(text -> text.contains("[1]"));
    }

    @Test
    void fortyOfOnePersonAreTooManyAndThatIsSaidToThemAlone() {
        for (int i = 0; i < 40; i++) {
            discord.use(askedBy(Payloads.PERSON, "Who comes?"));
        }
        discord.use(askedBy(501, "And mine?"));
        await().until(() ->
                discord.acknowledgements().size() == 41 && discord.edits().size() == 31);
        assertThat(discord.acknowledgements())
                .filteredOn(call -> call.body().getInt("type") == 4)
                .hasSize(10)
                .allSatisfy(call -> {
                    DataObject word = call.body().getObject("data");
                    assertThat(word.getInt("flags")).isEqualTo(64);
                    assertThat(word.getString("content")).contains("please ask again in 2 s");
                });
    }

    @Test
    void messagesThatAreTooManyGetAWordInADirectMessage() {
        for (int i = 0; i < 31; i++) {
            discord.say(Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> Who comes?"));
        }
        await().until(() ->
                discord.messageEdits().size() == 30 && discord.messages().size() == 31);
        assertThat(discord.messages())
                .filteredOn(call -> call.path().contains("/" + (Payloads.DM_CHANNEL + Payloads.PERSON) + "/"))
                .singleElement()
                .satisfies(call -> assertThat(call.body().getString("content")).contains("please ask again"));
    }

    @Test
    void clockThatIsSixteenMinutesFastIsNamedAndAnswersGoOutAllTheSame() {
        try (Logged log = Logged.by(ClockWatch.class)) {
            // What the client itself takes for expired: it was made sixteen minutes ago by this machine's clock.
            long made = (Instant.now().minus(Duration.ofMinutes(16)).toEpochMilli() - 1_420_070_400_000L) << 22;
            discord.use(Payloads.ask("In time?").put("id", "" + made));
            assertThat(Payloads.text(discord.edited())).contains("[1]");
            assertThat(log.lines()).singleElement().asString().contains("32 minutes ahead of Discord's");
        }
    }
}
