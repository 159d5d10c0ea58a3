package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.answer.Answers;
import org.attache.assistant.Reply;
import org.attache.discord.visits.Shown;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.question.Question;
import org.attache.source.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole bot, driven over REST and gateway by the unmodified client. */
@Timeout(30)
class DiscordBotTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2023-12-03T23:30:00Z"));
    private static final String WORDS = "Tom West is in Pakistan @everyone from December 7 to 9.";
    private static final Proposal CHANGE =
            InMemoryLibrary.proposal(List.of("old.txt"), List.of(new Reading.Refused("a.pdf", "is encrypted")));

    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private final List<DocumentSummary> documents = new CopyOnWriteArrayList<>();
    private final CountDownLatch reloadGate = new CountDownLatch(1);
    private final InMemoryLibrary library = new InMemoryLibrary(documents, CHANGE, new AtomicInteger(), reloadGate);
    private volatile CountDownLatch answerGate = new CountDownLatch(0);
    private LoopbackDiscord discord;
    private DiscordBot bot;

    @BeforeEach
    void start() {
        discord = new LoopbackDiscord();
        bot = DiscordBot.start(
                discord.settings(PATIENCE), LoopbackDiscord.TOKEN, Offers.of(this::answer, library), Offers.KEY, CLOCK);
    }

    @AfterEach
    void stop() {
        answerGate.countDown();
        reloadGate.countDown();
        bot.close();
        discord.close();
    }

    private Reply answer(Question question) {
        asked.add(question);
        try {
            answerGate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Offers.reply(question, WORDS);
    }

    @Test
    void commandsAreRegisteredAndOnlyMessagesAreListenedTo() {
        assertThat(discord.commands().stream(DataArray::getObject).map(command -> command.getString("name")))
                .containsExactly(
                        "ask",
                        "visits",
                        "sources",
                        "knowledge",
                        "forget",
                        "attache",
                        "privacy",
                        "Check this against the sources");
        DataObject knowledge = discord.commands().getObject(3);
        assertThat(knowledge.getString("default_member_permissions")).isEqualTo("32");
        assertThat(knowledge.getArray("contexts").toList()).containsExactly("0");
        assertThat(discord.gateway().intents()).isEqualTo(1 | (1 << 9) | (1 << 12));
    }

    @Test
    void questionIsAcknowledgedBeforeItIsAnsweredWithItsSource() {
        answerGate = new CountDownLatch(1);
        discord.use(Payloads.ask("When is Tom West in Pakistan?"));
        await().until(() -> asked.size() == 1);
        assertThat(discord.acknowledgements()).singleElement().satisfies(call -> {
            assertThat(call.status()).isEqualTo(204);
            assertThat(call.body().getInt("type")).isEqualTo(5);
        });
        assertThat(discord.edits()).isEmpty();

        answerGate.countDown();
        assertThat(Payloads.text(discord.edited()))
                .contains("from December 7 to 9 [1].", "[1] “Tom West is in Pakistan", "US officials visit Pakistan");
        assertThat(asked).containsExactly(Question.of("When is Tom West in Pakistan?", LocalDate.of(2023, 12, 3)));
    }

    @Test
    void answerPingsNobodyAndShowsNoPreview() {
        discord.use(Payloads.ask("@everyone <@&101> who comes?"));
        DataObject edit = discord.edited();
        assertPingsNobody(edit);
        assertThat(Payloads.text(edit)).doesNotContain("@everyone");
        assertThat(edit.getInt("flags")).isEqualTo(MessageRules.COMPONENTS_V2);
    }

    @Test
    void sameInteractionTwiceIsAnsweredOnce() {
        DataObject command = Payloads.ask("Who?");
        discord.use(command);
        discord.use(command);
        discord.use(Payloads.ask("Who else?"));
        await().until(() -> discord.edits().size() == 2);
        assertThat(discord.acknowledgements()).hasSize(2);
        assertThat(asked).extracting(Question::text).containsExactlyInAnyOrder("Who?", "Who else?");
    }

    @Test
    void interactionThatDiscordHasForgottenCostsNoWork() {
        discord.gateway().dispatch("INTERACTION_CREATE", Payloads.ask("Too late?"));
        await().until(() -> discord.acknowledgements().size() == 1);
        discord.use(Payloads.ask("In time?"));
        discord.edited();
        assertThat(discord.acknowledgements())
                .extracting(LoopbackDiscord.Call::status)
                .containsExactly(404, 204);
        assertThat(asked).extracting(Question::text).containsExactly("In time?");
    }

    @Test
    void mentionIsAcknowledgedByAReplyThatThenBecomesTheAnswer() {
        answerGate = new CountDownLatch(1);
        DataObject message = Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> When is Tom West coming?");
        discord.say(message);
        discord.say(message);
        DataObject reply = discord.posted();
        assertThat(reply.getString("content")).isEqualTo("Looking it up …");
        assertThat(reply.getObject("message_reference").getString("message_id")).isEqualTo(message.getString("id"));
        assertPingsNobody(reply);
        assertThat(discord.messageEdits()).isEmpty();

        answerGate.countDown();
        assertThat(Payloads.text(discord.answered())).contains("[1]");
        assertPingsNobody(discord.answered());
        assertThat(discord.messages()).hasSize(1);
        assertThat(asked).extracting(Question::text).containsExactly("When is Tom West coming?");
    }

    @Test
    void onlyPeopleWhoAddressTheBotAreAnswered() {
        discord.say(Payloads.guildMessage(Payloads.user(Payloads.PERSON), "When is lunch?"));
        discord.say(Payloads.guildMessage(Payloads.user(501).put("bot", true), "<@999> When is lunch?"));
        discord.say(Payloads.guildMessage(Payloads.user(502), "<@999> When is lunch?")
                .put("webhook_id", "502"));
        discord.say(Payloads.guildMessage(Payloads.user(Payloads.BOT), "<@999> When is lunch?"));
        discord.say(Payloads.message(Payloads.DM_CHANNEL, Payloads.user(Payloads.PERSON), "When is Tom West here?"));
        discord.answered();
        assertThat(asked).extracting(Question::text).containsExactly("When is Tom West here?");
    }

    @Test
    void overlongQuestionIsRefused() {
        discord.use(Payloads.ask("why ".repeat(300)));
        assertThat(Payloads.text(discord.edited())).contains("at most 1000 characters", "1200");
        assertThat(asked).isEmpty();
    }

    @Test
    void pagesOfSourcesAreTurnedByButtonsInPlace() {
        IntStream.rangeClosed(1, 12)
                .forEach(i -> documents.add(new DocumentSummary(
                        new Origin("doc" + i + ".txt", Answers.titled("Report " + i + ".")), i, 0)));
        discord.use(Payloads.inGuild(Payloads.command("sources"), Payloads.member(Payloads.PERSON)));
        DataObject list = discord.edited().getArray("components").getObject(0);
        assertThat(list.toString()).contains("page 1 of 2", "Report 8.").doesNotContain("Report 9.");
        DataObject next =
                list.getArray("components").getObject(1).getArray("components").getObject(1);
        assertThat(next.getString("label")).isEqualTo("Next ›");
        discord.use(Payloads.inGuild(Payloads.click(next.getString("custom_id")), Payloads.member(Payloads.PERSON)));
        await().until(() -> discord.edits().size() == 2);
        assertThat(discord.acknowledgements().getLast().body().getInt("type")).isEqualTo(6);
        assertThat(discord.edits().getLast().body().toString()).contains("page 2 of 2", "Report 9.", "Report 12.");
    }

    @Test
    void sourcesAreShownToTheAskerAlone() {
        discord.use(Payloads.inGuild(Payloads.command("sources"), Payloads.member(Payloads.PERSON)));
        assertThat(Payloads.text(discord.edited())).isEqualTo("There are no documents yet.");
        assertThat(discord.acknowledgements()
                        .getFirst()
                        .body()
                        .getObject("data")
                        .getInt("flags"))
                .isEqualTo(64);
    }

    @Test
    void moderatorReloadsAndASecondReloadMeanwhileIsToldSo() {
        DataObject moderator = Payloads.member(Payloads.PERSON, Payloads.MODERATOR_ROLE);
        discord.use(Payloads.inGuild(Payloads.reload(), moderator));
        Shown proposal = new Shown(discord.edited());
        assertThat(proposal.text()).contains("1 removed, 1 refused, 4 unchanged", "a.pdf is encrypted", "old.txt");
        assertThat(library.reloads()).hasValue(0);

        discord.use(Payloads.inGuild(Payloads.click(proposal.id("Apply")), moderator));
        await().until(() -> library.reloads().get() == 1);
        discord.use(Payloads.inGuild(Payloads.reload(), moderator));
        await().until(() -> discord.edits().size() == 2);
        assertThat(Payloads.text(discord.edits().getLast().body())).contains("already running");

        reloadGate.countDown();
        await().until(() -> discord.edits().size() == 3);
        assertThat(new Shown(discord.edits().getLast().body()).text())
                .contains("Applied by <@" + Payloads.PERSON + ">", "Snapshot 2");
    }

    @Test
    void reloadShowsHowFarItIs() {
        DataObject moderator = Payloads.member(Payloads.PERSON, Payloads.MODERATOR_ROLE);
        discord.use(Payloads.inGuild(Payloads.reload(), moderator));
        Shown proposal = new Shown(discord.edited());
        discord.use(Payloads.inGuild(Payloads.click(proposal.id("Apply")), moderator));
        await().until(() -> library.reloads().get() == 1);
        await().until(() -> {
            library.advance("embedding statements", 7, 20);
            return discord.edits().size() == 2;
        });
        assertThat(new Shown(discord.edits().getLast().body()).text())
                .isEqualTo("Reloading: embedding statements, 7 of 20 …");
        reloadGate.countDown();
        await().until(() -> new Shown(discord.edits().getLast().body()).text().contains("Snapshot 2"));
    }

    @Test
    void commandThatIsNotThereIsAnsweredByASentenceAndReloadsNothing() {
        DataObject moderator = Payloads.member(Payloads.PERSON, Payloads.MODERATOR_ROLE);
        discord.use(Payloads.inGuild(Payloads.subcommand("knowledge", "erase"), moderator));
        discord.use(Payloads.inGuild(Payloads.command("weather"), moderator));
        await().until(() -> discord.edits().size() == 2);
        assertThat(discord.channels().replies().values())
                .anyMatch(text -> text.contains("no command “/knowledge erase”"))
                .anyMatch(text -> text.contains("no command “/weather”"));
        assertThat(library.reloads()).hasValue(0);
    }

    @Test
    void nobodyElseReloadsWhateverTheInteractionClaims() {
        DataObject claims = Payloads.member(Payloads.PERSON).put("permissions", "8");
        discord.use(Payloads.inDirectMessage(Payloads.reload()).put("member", claims));
        discord.use(Payloads.inGuild(Payloads.reload(), Payloads.member(Payloads.PERSON)));
        discord.use(Payloads.inForeignGuild(Payloads.reload(), claims));
        await().until(() -> discord.edits().size() == 3);
        assertThat(discord.edits())
                .allSatisfy(call -> assertThat(call.body().getString("content")).contains("right to manage"));
        assertThat(discord.acknowledgements())
                .allSatisfy(call -> assertThat(call.body().getObject("data").getInt("flags"))
                        .isEqualTo(64));
        assertThat(library.reloads()).hasValue(0);
    }

    @Test
    void questionOfAnInterruptionIsAnsweredOnceAfterResuming() {
        discord.gateway().cut();
        discord.use(Payloads.ask("Who?"));
        assertThat(Payloads.text(discord.edited())).contains("[1]");
        assertThat(discord.gateway().resumed()).isEqualTo(1);
        assertThat(asked).hasSize(1);
    }

    @Test
    void fatalCloseEndsTheWaitWithItsReason() {
        discord.gateway().close(4014);
        assertThat(bot.awaitClosed()).contains("4014", "developer portal");
    }

    @Test
    void closingFinishesWhatWasTaken() {
        answerGate = new CountDownLatch(1);
        discord.use(Payloads.ask("Who?"));
        await().until(() -> asked.size() == 1);
        Thread closing = Thread.startVirtualThread(bot::close);
        answerGate.countDown();
        await().until(() -> !closing.isAlive());
        assertThat(discord.edits()).hasSize(1);
        assertThat(Payloads.text(discord.edited())).contains("[1]");
        assertThat(bot.awaitClosed()).isEqualTo("The bot was shut down.");
    }

    private static void assertPingsNobody(DataObject message) {
        DataObject mentions = message.getObject("allowed_mentions");
        assertThat(mentions.getArray("parse").toList()).isEmpty();
        assertThat(mentions.hasKey("users") || mentions.hasKey("roles")).isFalse();
        assertThat(mentions.getBoolean("replied_user")).isFalse();
    }
}
