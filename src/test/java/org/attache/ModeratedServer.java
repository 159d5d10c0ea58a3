package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.answer.CitationVerifier;
import org.attache.dialogue.Dialogues;
import org.attache.discord.DiscordBot;
import org.attache.discord.FormPayloads;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Offer;
import org.attache.discord.Payloads;
import org.attache.discord.connection.SigningKey;
import org.attache.discord.limits.Rates;
import org.attache.discord.visits.Shown;
import org.attache.english.Thesaurus;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.knowledge.Progress;
import org.attache.lucene.LuceneIndex;
import org.attache.moderation.gaps.GapBook;
import org.attache.session.Options;
import org.attache.session.Program.Session;
import org.attache.session.SourceCheck;

/**
 * A server on a Discord of this machine with members, moderators and the bot, which is put together as the program puts
 * it together: real folder, store, index and embedding model.
 */
final class ModeratedServer implements AutoCloseable {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-03-12T10:00:00Z"));
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    final LoopbackDiscord discord = new LoopbackDiscord();
    final Path knowledge;
    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private Rates rates = Rates.DEFAULT;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** Starts with what lies in the folder by then. */
    ModeratedServer(Path home) throws IOException {
        this.home = home;
        this.knowledge = Files.createDirectories(home.resolve("knowledge"));
    }

    ModeratedServer writes(String path, String text) throws IOException {
        Files.createDirectories(knowledge.resolve(path).getParent());
        Files.writeString(knowledge.resolve(path), text);
        return this;
    }

    /** Has a setting in the environment of what is started next. */
    ModeratedServer exports(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Lets everybody ask as often as they like. */
    ModeratedServer withoutLimits() {
        rates = new Rates(1_000_000, 1_000_000, 1_000_000);
        return this;
    }

    ModeratedServer starts() {
        Wiring wiring = new Wiring(home, environment, CLOCK);
        Path data = home.resolve("data");
        Session session =
                wiring.open(new Options(home.resolve("config"), knowledge, data, null, false), Progress.SILENT);
        open.push(session);
        session.library().refresh(Progress.SILENT);
        Dialogues dialogues = H2Dialogues.open(data, CLOCK, H2Dialogues.Retention.DEFAULT);
        open.push(dialogues);
        open.push(DiscordBot.start(
                discord.settings(PATIENCE, rates),
                LoopbackDiscord.TOKEN,
                new Offer(
                        session.answering(),
                        session.withoutModel(),
                        session.library(),
                        session.wishes(),
                        session.moderation(),
                        session.posted(),
                        new GapBook(session.gaps(), LuceneIndex.stemmer()),
                        wiring::schedules,
                        dialogues,
                        session.books(),
                        new SourceCheck(wiring.preparation(), new CitationVerifier(Thesaurus.NONE), session.library()),
                        false),
                SigningKey.of(data, new SecureRandom()),
                CLOCK));
        return this;
    }

    /** A moderator uses a sub-command of {@code /knowledge}. */
    Shown moderates(String subcommand, String... options) {
        return uses(moderator(Payloads.subcommand("knowledge", subcommand, options)));
    }

    /** A moderator uses a command that opens a form; the id of the form. */
    String opens(DataObject command) {
        int before = discord.acknowledgements().size();
        discord.use(moderator(command));
        await().atMost(PATIENCE).until(() -> discord.acknowledgements().size() > before);
        DataObject callback = discord.acknowledgements().getLast().body();
        assertThat(callback.getInt("type")).isEqualTo(9);
        return callback.getObject("data").getString("custom_id");
    }

    /** A moderator sends a form that is filled in. */
    Shown fills(String id, String... fields) {
        return uses(moderator(FormPayloads.filled(id, fields)));
    }

    /** A moderator clicks a button. */
    Shown decides(Shown message, String label) {
        return uses(moderator(Payloads.click(message.id(label))));
    }

    /** A member who is no moderator clicks a button of a message that stands in a channel. */
    Shown clicks(DataObject message, String label) {
        return member(Payloads.click(new Shown(message).id(label)).put("message", message));
    }

    /** A member who is no moderator uses something. */
    Shown member(DataObject interaction) {
        return uses(Payloads.inGuild(interaction, Payloads.member(Payloads.PERSON)));
    }

    private static DataObject moderator(DataObject interaction) {
        return Payloads.inGuild(interaction, Payloads.member(MODERATOR, Payloads.MODERATOR_ROLE));
    }

    static final long MODERATOR = 501;

    /** Waits for what stands there in the end; how far something has come does not count. */
    private Shown uses(DataObject interaction) {
        String token = interaction.getString("token");
        discord.use(interaction);
        await().atMost(PATIENCE)
                .until(() -> !answers(token).isEmpty() && !last(token).text().startsWith("Reloading:"));
        return last(token);
    }

    private Shown last(String token) {
        return new Shown(answers(token).getLast().body());
    }

    private List<LoopbackDiscord.Call> answers(String token) {
        return discord.calls().stream()
                .filter(call ->
                        call.path().contains("/webhooks/") && call.path().contains(token))
                .toList();
    }

    /** Ends the bot and starts it anew. */
    void restarts() {
        stops();
        starts();
    }

    /** What stands in the channels, once something does that holds these words. */
    String sees(String words) {
        await().atMost(PATIENCE).until(() -> standing().contains(words));
        return standing();
    }

    /** What the bot posted by itself, once there are so many. */
    List<LoopbackDiscord.Call> posts(int atLeast) {
        await().atMost(PATIENCE).until(() -> discord.messages().size() >= atLeast);
        return discord.messages();
    }

    /** How the bot changed what stands in channels, once it did so often. */
    List<LoopbackDiscord.Call> corrections(int atLeast) {
        await().atMost(PATIENCE).until(() -> discord.messageEdits().size() >= atLeast);
        return discord.messageEdits();
    }

    private String standing() {
        return String.join("\n", discord.channels().replies().values()) + "\n"
                + discord.channels().messages().stream()
                        .map(message -> message.getString("content"))
                        .collect(Collectors.joining("\n"));
    }

    /** Closes what was opened last first. */
    void stops() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    @Override
    public void close() {
        stops();
        discord.close();
    }
}
