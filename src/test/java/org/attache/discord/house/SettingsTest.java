package org.attache.discord.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.AskingUser;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What moderators choose for their channels, by the unmodified client. */
@Timeout(60)
class SettingsTest {

    private static final String QUESTION = "When will Ilse Brandvold visit Bergen?";
    private static final String UNKNOWN = "Where is the golf course?";
    private static final String CHANNEL = String.valueOf(Payloads.CHANNEL);
    private static final long POST = 2_500;
    private static final long MESSAGE_CONTENT = 1 << 15;

    private AskingUser user;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        user = new AskingUser(folder);
    }

    @AfterEach
    void stop() throws Exception {
        user.close();
    }

    @Test
    void moderatorsSeeAndSetWhereAndToWhatTheBotAnswersAndNobodyElse() {
        assertThat(user.sets("settings").text())
                .contains("In all other channels: to commands, to messages that name me, and to replies to mine")
                .contains("“Ask a person”: nobody");
        assertThat(user.sets("settings", "mode", "ALL", "channel", CHANNEL, "silent", "true")
                        .text())
                .contains("<#200>: to every message; silent when I do not know", "message-content intent");
        user.sets("person", "role", "101");
        user.restarts();
        assertThat(user.sets("settings").text())
                .contains("<#200>: to every message", "“Ask a person”: <@&101>")
                .doesNotContain("message-content intent");

        Shown refused = user.uses(Payloads.inGuild(
                Payloads.subcommand("attache", "settings", "mode", "OFF"),
                Payloads.member(501).put("permissions", "8")));
        assertThat(refused.text()).contains("Only members with the right to manage this server");
        assertThat(user.sets("settings").text()).doesNotContain("not at all");
    }

    @Test
    void intentIsAskedForOnlyWhereASettingNeedsIt() {
        assertThat(user.discord.gateway().intents() & MESSAGE_CONTENT).isZero();
        user.sets("settings", "mode", "ALL", "channel", CHANNEL);
        user.restarts();
        assertThat(user.discord.gateway().intents() & MESSAGE_CONTENT).isNotZero();
    }

    @Test
    void botThatMayNotHaveTheIntentDoesWithout() {
        user.sets("settings", "mode", "ALL", "channel", CHANNEL);
        user.discord.gateway().refuseIntents(MESSAGE_CONTENT);
        user.restarts();
        assertThat(user.discord.gateway().intents() & MESSAGE_CONTENT).isZero();
        assertThat(user.asks(QUESTION).text()).contains("June 3, 2024 [1].");
    }

    @Test
    void everyMessageOfAChosenChannelIsAnsweredButNotWhatIsSaidToOthers() {
        user.sets("settings", "mode", "ALL", "channel", CHANNEL);
        DataObject asked = user.says(QUESTION);
        assertThat(user.answered(1).getString("content")).contains("June 3, 2024 [1].");
        user.discord.say(Payloads.reply(asked, "In June, I think."));
        user.says("When will Ada Moreau visit Oslo?");
        assertThat(user.answered(2).getString("content")).contains("June 5 to 7, 2024");
    }

    @Test
    void everyPostOfAChosenForumIsAnsweredThere() {
        user.sets("settings", "mode", "ALL", "channel", "" + Payloads.FORUM);
        user.discord.gateway().send("THREAD_CREATE", Payloads.thread(POST, Payloads.FORUM));
        user.says(QUESTION);
        user.says(POST, QUESTION);
        assertThat(user.answered(1).getString("channel_id")).isEqualTo("" + POST);
    }

    @Test
    void silentChannelHearsNothingWhereTheAnswerIsNotKnown() {
        user.sets("settings", "mode", "ALL", "channel", CHANNEL, "silent", "true");
        user.says(UNKNOWN);
        user.says("<@999> " + UNKNOWN);
        DataObject known = user.says(QUESTION);
        DataObject answer = user.answered(1);
        assertThat(answer.getString("content")).contains("June 3, 2024 [1].");
        assertThat(answer.getObject("message_reference").getString("message_id"))
                .isEqualTo(known.getString("id"));
        assertThat(user.discord.messageEdits()).isEmpty();
        await().until(() -> user.dialogues.unsettled().isEmpty());
        assertThat(user.discord.messages()).hasSize(1);
    }

    @Test
    void commandsAloneAndNothingAtAll() {
        user.sets("settings", "mode", "COMMANDS");
        user.says("<@999> " + QUESTION);
        assertThat(user.asks(QUESTION).text()).contains("June 3, 2024 [1].");
        user.sets("settings", "mode", "OFF");
        user.discord.use(Payloads.ask(QUESTION));
        await().until(() -> user.discord.acknowledgements().getLast().body().getInt("type") == 4);
        assertThat(user.discord
                        .acknowledgements()
                        .getLast()
                        .body()
                        .getObject("data")
                        .getString("content"))
                .contains("switched me off in this channel");
        assertThat(user.discord.messages()).isEmpty();
    }

    @Test
    void longExchangeMovesToAThreadAndGoesOnThere() {
        user.sets("settings", "threads", "true");
        user.says("<@999> " + QUESTION);
        for (int turn = 1; turn <= 3; turn++) {
            DataObject answer = user.answered(turn);
            await().until(() -> user.dialogues.unsettled().isEmpty());
            user.discord.say(Payloads.reply(answer, "When will Ada Moreau visit Oslo?"));
        }
        DataObject moved = user.answered(4);
        LoopbackDiscord.Call thread = user.discord.calls().stream()
                .filter(call -> call.path().endsWith("/threads"))
                .findFirst()
                .orElseThrow();
        assertThat(thread.body().getString("name")).isEqualTo("When will Ada Moreau visit Oslo?");
        assertThat(thread.path()).contains(moved.getString("channel_id"));
        assertThat(moved.getString("content")).contains("June 5 to 7, 2024");

        await().until(() -> user.dialogues.unsettled().isEmpty());
        user.says(Long.parseLong(moved.getString("channel_id")), "<@999> And when does she leave?");
        assertThat(user.answered(5).getString("content")).contains("June 7, 2024");
    }

    @Test
    void serverThatTheBotJoinsIsGreetedOnceInItsLanguage() {
        user.discord.gateway().send("GUILD_CREATE", Payloads.guild(150));
        DataObject greeting = user.answered(1);
        assertThat(greeting.getString("channel_id")).isEqualTo("250");
        assertThat(greeting.getString("content")).contains("Bonjour", "/attache settings", "/privacy");
        user.discord.gateway().send("GUILD_DELETE", DataObject.empty().put("id", "150"));
        user.discord.gateway().send("GUILD_CREATE", Payloads.guild(150));
        user.asks(QUESTION);
        assertThat(user.discord.messages()).hasSize(1);
    }
}
