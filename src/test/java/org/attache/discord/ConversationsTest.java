package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.assistant.Reply;
import org.attache.dialogue.Dialogues;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a question follows, over REST and gateway, by the unmodified client. */
@Timeout(30)
class ConversationsTest {

    private static final long THREAD = 250;

    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private LoopbackDiscord discord;
    private Dialogues dialogues;
    private DiscordBot bot;

    @BeforeEach
    void start(@TempDir Path folder) {
        discord = new LoopbackDiscord();
        dialogues = Offers.dialogues(folder);
        bot = DiscordBot.start(
                discord.settings(Duration.ofSeconds(10)),
                LoopbackDiscord.TOKEN,
                Offers.of(this::answer, InMemoryLibrary.of(List.of(), InMemoryLibrary.NOTHING), dialogues),
                Offers.KEY,
                InstantSource.system());
    }

    @AfterEach
    void stop() {
        bot.close();
        dialogues.close();
        discord.close();
    }

    private Reply answer(Question question) {
        asked.add(question);
        return Offers.reply(question, "Tom West is in Pakistan.");
    }

    /** The questions that the last one followed. */
    private List<String> followed() {
        return asked.getLast().conversation().turns().stream()
                .map(Turn::question)
                .toList();
    }

    /** Waits until the answer to the latest message stands, and gives that message of the bot. */
    private DataObject answered(int messages) {
        await().until(() -> discord.messageEdits().size() == messages);
        await().until(() -> dialogues.unsettled().isEmpty());
        return discord.channels().messages().getLast();
    }

    private static DataObject mention(String question) {
        return Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> " + question);
    }

    @Test
    void replyToTheBotIsAQuestionWithoutNamingItAndFollowsTheChainOfReplies() {
        discord.say(mention("When does Tom West come?"));
        DataObject first = answered(1);
        discord.say(Payloads.reply(first, "And where to?"));
        DataObject second = answered(2);
        assertThat(asked.getLast().text()).isEqualTo("And where to?");
        assertThat(followed()).containsExactly("When does Tom West come?");
        assertThat(asked.getLast().conversation().turns().getFirst().answer()).contains("Pakistan");

        discord.say(Payloads.reply(second, "Why?"));
        answered(3);
        assertThat(followed()).containsExactly("When does Tom West come?", "And where to?");
    }

    @Test
    void anotherQuestionInTheSameChannelFollowsNothing() {
        discord.say(mention("When does Tom West come?"));
        answered(1);
        discord.say(mention("Who comes in May?"));
        answered(2);
        assertThat(followed()).isEmpty();
    }

    @Test
    void replyToAnAnswerOfACommandFollowsIt() {
        discord.use(Payloads.ask("When does Tom West come?"));
        discord.edited();
        await().until(() -> dialogues.unsettled().isEmpty());
        DataObject answer = Payloads.message(Payloads.CHANNEL, Payloads.user(Payloads.BOT), "")
                .put("id", discord.channels().replyIds().getFirst());
        discord.say(Payloads.reply(answer, "And where to?"));
        answered(1);
        assertThat(followed()).containsExactly("When does Tom West come?");
    }

    @Test
    void replyToSomebodyElseIsNoQuestion() {
        DataObject other = Payloads.guildMessage(Payloads.user(501), "Lunch?");
        discord.say(Payloads.reply(other, "At one.").put("mentions", Payloads.array(Payloads.user(501))));
        discord.say(mention("When does Tom West come?"));
        answered(1);
        assertThat(asked).extracting(question -> question.text().strip()).containsExactly("When does Tom West come?");
    }

    @Test
    void directMessagesAreOneConversation() {
        for (String question : List.of("When does Tom West come?", "And where to?")) {
            discord.say(Payloads.message(Payloads.DM_CHANNEL, Payloads.user(Payloads.PERSON), question));
            answered(asked.isEmpty() ? 1 : 2);
        }
        assertThat(followed()).containsExactly("When does Tom West come?");
    }

    @Test
    void threadIsOneConversationForAllWhoAreInIt() {
        discord.gateway().dispatch("THREAD_CREATE", Payloads.thread(THREAD));
        discord.say(mention("When does Tom West come?").put("channel_id", "" + THREAD));
        answered(1);
        discord.say(mention("And where to?").put("channel_id", "" + THREAD).put("author", Payloads.user(501)));
        answered(2);
        assertThat(followed()).containsExactly("When does Tom West come?");
    }

    @Test
    void forgettingEndsWhatThePersonAsked() {
        discord.say(Payloads.message(Payloads.DM_CHANNEL, Payloads.user(Payloads.PERSON), "When does Tom West come?"));
        answered(1);
        discord.use(Payloads.inDirectMessage(Payloads.command("forget")));
        assertThat(Payloads.text(discord.edited())).contains("forgotten what you asked");
        discord.say(Payloads.message(Payloads.DM_CHANNEL, Payloads.user(Payloads.PERSON), "And where to?"));
        answered(2);
        assertThat(followed()).isEmpty();
    }

    @Test
    void privateQuestionIsAnsweredWhereOnlyTheAskerSeesIt() {
        discord.use(Payloads.inGuild(
                Payloads.command(
                        "ask",
                        Payloads.option(3, "question").put("value", "When does Tom West come?"),
                        Payloads.option(5, "private").put("value", true)),
                Payloads.member(Payloads.PERSON)));
        assertThat(Payloads.text(discord.edited())).contains("[1]");
        assertThat(discord.acknowledgements())
                .singleElement()
                .satisfies(call -> assertThat(call.body().getObject("data").getInt("flags"))
                        .isEqualTo(64));
    }
}
