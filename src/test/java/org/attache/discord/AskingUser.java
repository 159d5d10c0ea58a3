package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.answer.AnswerWriter;
import org.attache.answer.CitationVerifier;
import org.attache.answer.QuotingWriter;
import org.attache.assistant.Assistant;
import org.attache.assistant.Authors;
import org.attache.dialogue.Books;
import org.attache.dialogue.Dialogues;
import org.attache.discord.limits.Rates;
import org.attache.discord.visits.Shown;
import org.attache.english.Thesaurus;
import org.attache.evidence.EvidenceGatherer;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.h2.following.H2Wishes;
import org.attache.h2.servers.H2Servers;
import org.attache.knowledge.Home;
import org.attache.lucene.LuceneIndex;

/** Somebody who asks in a channel, with a bot that answers from a folder of its own; nothing of it is made up. */
public final class AskingUser implements AutoCloseable {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-05-04T10:00:00Z"));

    public final Home home;
    public final LoopbackDiscord discord = new LoopbackDiscord();
    public Dialogues dialogues;
    public Books books;
    private final Rates rates;
    private DiscordBot bot;

    public AskingUser(Path folder) throws IOException {
        this(folder, Rates.DEFAULT);
    }

    AskingUser(Path folder, Rates rates) throws IOException {
        this.rates = rates;
        home = new Home(folder);
        home.write("fair.md", """
                ---
                title: The fair of Bergen
                publisher: The Fjord Courier
                published: 2024-05-01
                url: https://example.org/fair
                ---
                The fair opens in June. Ilse Brandvold will visit Bergen on June 3, 2024. She will open the new quay.

                Ada Moreau will visit Oslo from June 5 to June 7, 2024. Her luggage is lost.
                """);
        home.reload();
        starts();
    }

    private void starts() {
        AnswerWriter quoting = new QuotingWriter();
        Authors authors = new Authors(quoting, quoting, new CitationVerifier(Thesaurus.NONE));
        Assistant assistant = new Assistant(home.library::view, new EvidenceGatherer(LuceneIndex.stemmer()), authors);
        dialogues = H2Dialogues.open(home.data, CLOCK, H2Dialogues.Retention.DEFAULT);
        books = H2Servers.books(home.store.changes());
        Offer offer = Offers.of(assistant, home.library, H2Wishes.of(home.store.changes()), dialogues, books);
        DiscordSettings settings = new DiscordSettings(
                URI.create(discord.restUrl()),
                URI.create(discord.gatewayUrl()),
                ZoneOffset.UTC,
                Duration.ofSeconds(20),
                rates,
                1);
        bot = DiscordBot.start(settings, LoopbackDiscord.TOKEN, offer, Offers.KEY, CLOCK);
    }

    /** Ends the bot and starts it anew. */
    public void restarts() {
        stops();
        home.reopen();
        starts();
    }

    private void stops() {
        bot.close();
        dialogues.close();
    }

    public Shown asks(String question) {
        return uses(Payloads.ask(question));
    }

    public Shown asksPrivately(String question) {
        return uses(Payloads.inGuild(
                Payloads.command(
                        "ask",
                        Payloads.option(3, "question").put("value", question),
                        Payloads.option(5, "private").put("value", true)),
                Payloads.member(Payloads.PERSON)));
    }

    /** Uses a sub-command of {@code /attache} as a moderator. */
    public Shown sets(String subcommand, String... options) {
        return uses(Payloads.inGuild(
                Payloads.subcommand("attache", subcommand, options),
                Payloads.member(Payloads.PERSON, Payloads.MODERATOR_ROLE)));
    }

    public DataObject says(String words) {
        return says(Payloads.CHANNEL, words);
    }

    /** Says something in a channel or thread. */
    public DataObject says(long channel, String words) {
        DataObject message =
                Payloads.guildMessage(Payloads.user(Payloads.PERSON), words).put("channel_id", String.valueOf(channel));
        discord.say(message);
        return message;
    }

    /** The latest message of the bot, once there are so many and it is an answer. */
    public DataObject answered(int messages) {
        await().until(() -> {
            List<DataObject> all = discord.channels().messages();
            return all.size() == messages && !all.getLast().getString("content").contains("Looking it up");
        });
        return discord.channels().messages().getLast();
    }

    public Shown clicks(Shown message, String label) {
        return clicks(message, label, Payloads.member(Payloads.PERSON));
    }

    /** Clicks as somebody else. */
    public Shown clicks(Shown message, String label, DataObject member) {
        return uses(Payloads.inGuild(Payloads.click(message.id(label)), member));
    }

    /** Uses an interaction and waits for the next answer to any. */
    public Shown uses(DataObject interaction) {
        int before = answers().size();
        discord.use(interaction);
        await().until(() -> answers().size() > before);
        return last();
    }

    /** The answer that came last. */
    public Shown last() {
        LoopbackDiscord.Call answer = answers().getLast();
        assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 204);
        return new Shown(answer.body());
    }

    public List<LoopbackDiscord.Call> answers() {
        return discord.calls().stream()
                .filter(call -> call.path().contains("/webhooks/"))
                .toList();
    }

    /** Whether what was clicked last is answered for this person alone. */
    public boolean isLastPrivate() {
        DataObject body = discord.acknowledgements().getLast().body();
        return body.optObject("data")
                .filter(data -> data.getInt("flags", 0) == 64)
                .isPresent();
    }

    /** What of all that the bot sent is against Discord's OpenAPI document; nothing where that is not there. */
    private List<String> violations() throws IOException {
        if (!Files.exists(DiscordSchema.FILE)) {
            return List.of();
        }
        DiscordSchema schema = new DiscordSchema();
        return discord.calls().stream()
                .filter(call -> Set.of("POST", "PATCH", "PUT").contains(call.method()))
                .flatMap(call -> schema.broken(call).stream().map(problem -> problem + " in " + call))
                .toList();
    }

    @Override
    public void close() throws IOException {
        assertThat(violations()).isEmpty();
        assertThat(discord.calls()).noneMatch(call -> call.status() == 400);
        stops();
        discord.close();
        home.close();
    }
}
