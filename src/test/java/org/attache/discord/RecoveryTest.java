package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.Permission;
import org.attache.assistant.Reply;
import org.attache.dialogue.Dialogues;
import org.attache.question.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a process leaves that dies while it works on questions. The bot that dies never answers; what it had kept when
 * it died is what its file held then.
 */
@Timeout(60)
class RecoveryTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final InMemoryLibrary library =
            new InMemoryLibrary(List.of(), InMemoryLibrary.NOTHING, new AtomicInteger(), never);
    private final LoopbackDiscord discord = new LoopbackDiscord();
    private Path folder;
    private Dialogues dialogues;
    private DiscordBot dying;

    @BeforeEach
    void start(@TempDir Path home) throws IOException {
        folder = Files.createDirectories(home.resolve("dying"));
        dialogues = Offers.dialogues(folder);
        dying = start(
                question -> {
                    asked.add(question.text());
                    return stuck(question);
                },
                dialogues);
    }

    @AfterEach
    void stop() {
        never.countDown();
        dying.close();
        dialogues.close();
        discord.close();
    }

    private Reply stuck(Question question) {
        try {
            never.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return answer(question);
    }

    private static Reply answer(Question question) {
        return Offers.reply(
                question, "Tom West is in Pakistan, " + question.text().strip());
    }

    private DiscordBot start(org.attache.assistant.Answering answering, Dialogues kept) {
        return DiscordBot.start(
                discord.settings(Duration.ofSeconds(10)),
                LoopbackDiscord.TOKEN,
                Offers.of(answering, library, kept),
                Offers.KEY,
                InstantSource.system());
    }

    /** Starts another bot on what the first one had kept, and waits until nothing is left of it. */
    private void recover() throws IOException {
        Path copied = Files.createDirectories(folder.resolveSibling("left"));
        Files.copy(folder.resolve("dialogues.mv.db"), copied.resolve("dialogues.mv.db"));
        Dialogues left = Offers.dialogues(copied);
        DiscordBot next = start(RecoveryTest::answer, left);
        try {
            await().until(() -> left.unsettled().isEmpty());
        } finally {
            next.close();
            left.close();
        }
    }

    private void mention(String question) {
        discord.say(Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> " + question));
    }

    @Test
    void everybodyWhoWasToldThatTheirQuestionWasHeardGetsTheAnswerOnce() throws IOException {
        for (int i = 0; i < 5; i++) {
            discord.use(Payloads.ask("asked " + i));
            mention("named " + i);
        }
        await().until(() ->
                discord.acknowledgements().size() == 5 && discord.messages().size() == 5);
        await().until(() -> dialogues.unsettled().stream()
                        .filter(taken -> taken.notice() != 0)
                        .count()
                == 5);
        recover();
        assertThat(discord.channels().replies().values()).hasSize(5).allMatch(text -> text.contains("asked "));
        assertThat(discord.channels().messages())
                .hasSize(5)
                .allMatch(message -> message.getString("content").contains("named "));
        assertThat(discord.edits()).hasSize(5);
        assertThat(discord.messageEdits()).hasSize(5);
        assertThat(discord.messages()).hasSize(5);
    }

    @Test
    void noticeWhoseIdWasNotKeptIsFoundAndBecomesTheAnswer() throws IOException {
        mention("found?");
        await().until(() -> dialogues.unsettled().stream().anyMatch(taken -> taken.notice() != 0));
        dialogues.noticed(dialogues.unsettled().getFirst().id(), 0);
        assertThat(dialogues.unsettled()).hasSize(1);
        recover();
        assertThat(discord.channels().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.getString("content")).contains("found?"));
        assertThat(discord.messages()).hasSize(1);
    }

    @Test
    void noticeThatWasNeverSentIsSent() throws IOException {
        discord.gateway().dispatch("CHANNEL_UPDATE", Payloads.channel(Permission.MESSAGE_HISTORY.getRawValue()));
        discord.refuseNext("POST", "/messages", 429, 0);
        mention("late?");
        await().until(() -> !discord.messages().isEmpty());
        recover();
        assertThat(discord.channels().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.getString("content")).contains("late?"));
    }

    @Test
    void whereTheTokenIsGoneTheAskerGetsOneWordInTheChannelThatPingsNobody() throws IOException {
        discord.use(Payloads.ask("gone?"));
        await().until(() -> discord.acknowledgements().size() == 1);
        discord.refuseNext("PATCH", "/@original", 401, 50027);
        recover();
        assertThat(discord.messages()).singleElement().satisfies(call -> {
            assertThat(call.body().getString("content")).contains("<@500>", "restarted before I could answer");
            assertThat(call.body()
                            .getObject("allowed_mentions")
                            .getArray("parse")
                            .toList())
                    .isEmpty();
        });
    }

    @Test
    void whatWasPrivateIsNotSpokenOfInTheChannel() throws IOException {
        discord.use(Payloads.inGuild(
                Payloads.command(
                        "ask",
                        Payloads.option(3, "question").put("value", "secret?"),
                        Payloads.option(5, "private").put("value", true)),
                Payloads.member(Payloads.PERSON)));
        await().until(() -> discord.acknowledgements().size() == 1);
        discord.refuseNext("PATCH", "/@original", 401, 50027);
        recover();
        assertThat(discord.messages()).isEmpty();
        assertThat(discord.edits()).hasSize(1);
    }

    @Test
    void reloadIsNotDoneAgainButSaidToBeBroken() throws IOException {
        discord.use(Payloads.inGuild(Payloads.reload(), Payloads.member(Payloads.PERSON, Payloads.MODERATOR_ROLE)));
        await().until(() -> discord.acknowledgements().size() == 1);
        recover();
        assertThat(Payloads.text(discord.edited())).contains("I was restarted before this was done");
        assertThat(library.reloads()).hasValue(0);
    }

    @Test
    void directMessageIsAnsweredThoughItsChannelIsNotKnownYet() throws IOException {
        discord.say(
                Payloads.message(Payloads.DM_CHANNEL + Payloads.PERSON, Payloads.user(Payloads.PERSON), "directly?"));
        await().until(() -> dialogues.unsettled().stream().anyMatch(taken -> taken.notice() != 0));
        recover();
        assertThat(discord.channels().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.getString("content")).contains("directly?"));
    }
}
