package org.attache.discord.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.DiscordBot;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Offers;
import org.attache.discord.Payloads;
import org.attache.h2.following.H2Wishes;
import org.attache.knowledge.Home;
import org.jspecify.annotations.Nullable;

/** Somebody who uses {@code /visits} in a channel, with a bot that answers from a folder of its own. */
final class VisitsUser implements AutoCloseable {

    /** What time it is for the bot. */
    volatile Instant now = Instant.parse("2024-05-04T10:00:00Z");

    final Home home;
    final LoopbackDiscord discord = new LoopbackDiscord();
    private @Nullable DiscordBot bot;

    VisitsUser(Path folder) throws IOException {
        home = new Home(folder);
    }

    void starts() {
        bot = DiscordBot.start(
                discord.settings(Duration.ofSeconds(20)),
                LoopbackDiscord.TOKEN,
                Offers.of(
                        question -> {
                            throw new AssertionError("nobody asks a question");
                        },
                        home.library,
                        H2Wishes.of(home.store.changes())),
                Offers.KEY,
                () -> now);
    }

    /** Ends the bot and starts it anew. */
    void restarts() {
        stops();
        home.reopen();
        starts();
    }

    private void stops() {
        if (bot != null) {
            bot.close();
        }
    }

    Shown asks(String subcommand, String... options) {
        return uses(Payloads.subcommand("visits", subcommand, options));
    }

    Shown clicks(Shown message, String label) {
        return clicks(message.id(label));
    }

    Shown clicks(String id) {
        return uses(Payloads.click(id));
    }

    Shown chooses(Shown message, String label) {
        return uses(Payloads.click(message.menu(), message.option(label)));
    }

    /** Clicks a button that makes a file. */
    LoopbackDiscord.Call takes(Shown message, String label) {
        uses(Payloads.click(message.id(label)));
        assertThat(isLastPrivate()).isTrue();
        return answers().getLast();
    }

    /**
     * Uses an interaction, from this person in the channel where it does not say otherwise, and waits for the answer.
     */
    Shown uses(DataObject interaction) {
        int before = answers().size();
        discord.use(interaction.hasKey("context") ? interaction : here(interaction));
        await().until(() -> answers().size() > before);
        LoopbackDiscord.Call answer = answers().getLast();
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return new Shown(answer.body());
    }

    private static DataObject here(DataObject interaction) {
        return Payloads.inGuild(interaction, Payloads.member(Payloads.PERSON));
    }

    private List<LoopbackDiscord.Call> answers() {
        return discord.calls().stream()
                .filter(call -> call.path().contains("/webhooks/"))
                .toList();
    }

    /** Whether only this person saw the last answer. */
    boolean isLastPrivate() {
        LoopbackDiscord.Call last = answers().getLast();
        DataObject flagged = last.method().equals("POST")
                ? last.body()
                : discord.acknowledgements().getLast().body().optObject("data").orElse(DataObject.empty());
        return (flagged.getInt("flags", 0) & 64) != 0;
    }

    /** Uses a sub-command as somebody who manages the server and its channels. */
    Shown manages(DataObject command) {
        return uses(Payloads.inGuild(command, Payloads.member(Payloads.PERSON, Payloads.MODERATOR_ROLE)));
    }

    /** What is offered while this person types. */
    List<String> types(String subcommand, String option, String typed) {
        int before = discord.acknowledgements().size();
        discord.use(here(Payloads.typing("visits", subcommand, option, typed)));
        await().until(() -> discord.acknowledgements().size() > before);
        LoopbackDiscord.Call offer = discord.acknowledgements().getLast();
        assertThat(offer.status()).isEqualTo(204);
        return offer.body().getObject("data").getArray("choices").stream(DataArray::getObject)
                .map(choice -> choice.getString("value"))
                .toList();
    }

    @Override
    public void close() {
        stops();
        discord.close();
        home.close();
    }
}
