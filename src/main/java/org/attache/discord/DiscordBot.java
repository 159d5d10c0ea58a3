package org.attache.discord;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.attache.dialogue.Servers;
import org.attache.dialogue.Taken;
import org.attache.discord.answers.AnswerClicks;
import org.attache.discord.answers.AskCommand;
import org.attache.discord.answers.CheckCommand;
import org.attache.discord.answers.SourcesCommand;
import org.attache.discord.command.Clickable;
import org.attache.discord.connection.ClockWatch;
import org.attache.discord.connection.Connection;
import org.attache.discord.connection.Patience;
import org.attache.discord.connection.Shards;
import org.attache.discord.connection.Supervision;
import org.attache.discord.desk.Desk;
import org.attache.discord.house.AttacheCommand;
import org.attache.discord.house.ForgetCommand;
import org.attache.discord.house.PrivacyCommand;
import org.attache.discord.house.Pseudonyms;
import org.attache.discord.limits.Limits;
import org.attache.discord.moderation.ModerationOnDiscord;
import org.attache.discord.visits.VisitsOnDiscord;
import org.attache.discord.words.CommandWords;
import org.attache.moderation.gaps.GapTeller;

/** The bot while it is connected to Discord. Thread-safe. */
public final class DiscordBot implements AutoCloseable {

    private static final int WORKERS = 4;
    private static final int COMMANDS_SECONDS = 30;

    /** Finishing, delivering and shutting down take 10 seconds at most together. */
    private static final Duration FINISH = Duration.ofSeconds(4);

    private static final Duration HURRY = Duration.ofMillis(1_500);
    private static final Duration DELIVER = Duration.ofMillis(2_500);
    private static final Duration SHUT_DOWN = Duration.ofSeconds(2);

    /** How often it is looked whether followers are to be told something. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Shards shards;
    private final List<Object> incoming;
    private final Desk desk;
    private final Outgoing outgoing;
    private final Supervision supervision;
    private final List<Notices> looking;

    private DiscordBot(
            Shards shards,
            List<Object> incoming,
            Desk desk,
            Outgoing outgoing,
            Supervision supervision,
            List<Notices> looking) {
        this.shards = shards;
        this.incoming = incoming;
        this.desk = desk;
        this.outgoing = outgoing;
        this.supervision = supervision;
        this.looking = looking;
    }

    /**
     * Connects, waits until the bot's servers are known and its commands are registered, and takes up what an earlier
     * process left undone.
     *
     * @param offer what the bot has for people
     * @param key what the ids of its buttons are signed with
     * @param clock gives the day on which a question is asked
     * @throws DiscordUnavailable if it does not come up
     */
    public static DiscordBot start(
            DiscordSettings settings, String token, Offer offer, byte[] key, InstantSource clock) {
        Outgoing.pingNobody();
        // Before the first request of this process comes in.
        List<Taken> left = offer.dialogues().unsettled();
        Pseudonyms pseudonyms = new Pseudonyms(key);
        Inquiry inquiry = new Inquiry(offer, pseudonyms, clock, settings.zone());
        Supplier<LocalDate> today = () -> LocalDate.ofInstant(clock.instant(), settings.zone());
        Announcements announcements = new Announcements(offer, key, clock, settings.zone());
        VisitsOnDiscord visits = VisitsOnDiscord.of(
                offer.library(), offer.wishes().follows(), offer.files(), key, today, announcements.commands());
        ModerationOnDiscord moderation =
                new ModerationOnDiscord(offer.moderation(), offer.gaps(), offer.library(), key, new SecureRandom());
        SourcesCommand sources = new SourcesCommand(offer.library());
        PrivacyCommand privacy = new PrivacyCommand(
                offer.dialogues(),
                offer.books().feedback(),
                offer.wishes(),
                offer.gaps().gaps(),
                pseudonyms::of);
        Servers servers = offer.books().servers();
        CheckCommand check = new CheckCommand(offer.check(), today);
        boolean wantsContent = servers.readsAll();
        AtomicBoolean readsContent = new AtomicBoolean(wantsContent);
        CommandRegistry commands = new CommandRegistry(List.of(
                new AskCommand(),
                visits.command(),
                sources,
                moderation.command(),
                new ForgetCommand(offer.dialogues(), pseudonyms),
                new AttacheCommand(servers, readsContent::get),
                privacy));
        Desk desk = new Desk(WORKERS, System::nanoTime);
        Outgoing outgoing = new Outgoing();
        Reception reception = new Reception(
                offer.dialogues(),
                inquiry,
                desk,
                outgoing,
                pseudonyms,
                new Postbook(offer.posted(), moderation, offer.library()));
        Limits limits = new Limits(settings.rates());
        ClockWatch watch = new ClockWatch(clock);
        Clickable clicks = new Clicks(
                announcements,
                new AnswerClicks(
                        offer.dialogues().shown(), offer.books(), offer.library(), offer.posted(), pseudonyms::of),
                sources,
                privacy,
                moderation,
                visits.clicks());
        List<Object> incoming = List.of(
                new IncomingEvents(
                        commands,
                        clicks,
                        reception,
                        new ClickReception(desk, outgoing),
                        check,
                        outgoing,
                        limits,
                        watch,
                        servers),
                new IncomingMessages(reception, outgoing, limits, watch, servers));
        Connection connection;
        try {
            connection = Connection.open(settings, token, wantsContent, incoming);
        } catch (DiscordUnavailable unavailable) {
            desk.close(Duration.ZERO, Duration.ZERO);
            throw unavailable;
        }
        readsContent.set(connection.readsContent());
        Shards shards = connection.shards();
        try {
            register(shards.any(), CommandWords.localized(commands.definitions(), check.definition()));
            new Recovery(shards, offer.dialogues(), reception, outgoing).run(left);
            GapTeller gaps = moderation.teller(offer.withoutModel(), new DiscordCourier(shards), today);
            List<Notices> looking = List.of(
                    new Notices(announcements.notices(shards, gaps), offer.library()),
                    new Notices(announcements.mirroring(shards), offer.library()));
            looking.forEach(looks -> looks.begin(LOOK));
            return new DiscordBot(shards, incoming, desk, outgoing, connection.supervision(), looking);
        } catch (DiscordUnavailable unavailable) {
            desk.close(Duration.ZERO, Duration.ZERO);
            outgoing.await(DELIVER);
            shards.abort();
            throw unavailable;
        }
    }

    private static void register(JDA client, List<CommandData> commands) {
        try {
            Patience.with(() -> client.updateCommands()
                    .addCommands(commands)
                    .timeout(COMMANDS_SECONDS, TimeUnit.SECONDS)
                    .complete());
        } catch (RuntimeException refused) {
            throw new DiscordUnavailable(
                    "Discord rejected the bot's commands (" + refused.getMessage() + "); start again in a minute.",
                    refused);
        }
    }

    /** Whether Discord is connected at the moment. */
    public boolean isConnected() {
        return shards.isConnected();
    }

    /**
     * Waits until the connection is closed for good; shorter interruptions mend themselves.
     *
     * @return why it is closed, as one sentence with the remedy
     */
    public String awaitClosed() {
        return supervision.awaitClosed();
    }

    /**
     * Takes no more questions, finishes those that it has or apologises, waits until Discord has taken the answers, and
     * disconnects; within 10 seconds. Does nothing when closed already.
     */
    @Override
    public void close() {
        looking.forEach(Notices::close);
        desk.close(FINISH, HURRY);
        shards.ignore(incoming);
        outgoing.await(DELIVER);
        supervision.close("The bot was shut down.");
        shards.close(SHUT_DOWN);
    }
}
