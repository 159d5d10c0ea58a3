package org.attache.discord;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import org.attache.discord.visits.NoticeText;
import org.attache.discord.visits.VisitsOnDiscord;
import org.attache.knowledge.Library;
import org.attache.schedule.following.Notifier;

/** The bot while it is connected to Discord. Thread-safe. */
public final class DiscordBot implements AutoCloseable {

    private static final int WORKERS = 4;
    private static final int WAITING = 64;
    private static final int COMMANDS_SECONDS = 30;

    /** Finishing, delivering and shutting down take 10 seconds at most together. */
    private static final Duration FINISH = Duration.ofSeconds(4);

    /** How often it is looked whether followers are to be told something. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final Duration DELIVER = Duration.ofSeconds(3);
    private static final Duration SHUT_DOWN = Duration.ofSeconds(2);

    private final JDA jda;
    private final IncomingEvents incoming;
    private final Desk desk;
    private final Outgoing outgoing;
    private final Supervision supervision;
    private final Notices notices;

    private DiscordBot(
            JDA jda, IncomingEvents incoming, Desk desk, Outgoing outgoing, Supervision supervision, Notices notices) {
        this.jda = jda;
        this.incoming = incoming;
        this.desk = desk;
        this.outgoing = outgoing;
        this.supervision = supervision;
        this.notices = notices;
    }

    /**
     * Connects and waits until the bot's servers are known and its commands are registered.
     *
     * @param offer what the bot has for people
     * @param key what the ids of its buttons are signed with
     * @param clock gives the day on which a question is asked
     * @throws DiscordUnavailable if it does not come up
     */
    public static DiscordBot start(
            DiscordSettings settings, String token, Offer offer, byte[] key, InstantSource clock) {
        Outgoing.pingNobody();
        Library library = offer.library();
        Inquiry inquiry = new Inquiry(offer.answering(), clock, settings.zone());
        VisitsOnDiscord visits = VisitsOnDiscord.of(
                library,
                offer.follows(),
                offer.files(),
                key,
                () -> LocalDate.ofInstant(clock.instant(), settings.zone()));
        CommandRegistry commands = new CommandRegistry(List.of(
                new AskCommand(inquiry), visits.command(), new SourcesCommand(library), new KnowledgeCommand(library)));
        Desk desk = new Desk(WORKERS, WAITING);
        Supervision supervision = new Supervision();
        Outgoing outgoing = new Outgoing();
        IncomingEvents incoming = new IncomingEvents(commands, visits.clicks(), inquiry, desk, outgoing);
        JDA jda = Login.open(settings, token, supervision, incoming);
        try {
            supervision.awaitReady(settings.readyWithin());
            register(jda, commands);
            Notices notices = new Notices(
                    new Notifier(offer.follows(), new DiscordCourier(jda), new NoticeText(), clock), library);
            notices.begin(LOOK);
            return new DiscordBot(jda, incoming, desk, outgoing, supervision, notices);
        } catch (DiscordUnavailable unavailable) {
            desk.close(Duration.ZERO);
            jda.shutdownNow();
            throw unavailable;
        }
    }

    private static void register(JDA jda, CommandRegistry commands) {
        try {
            jda.updateCommands()
                    .addCommands(commands.definitions())
                    .timeout(COMMANDS_SECONDS, TimeUnit.SECONDS)
                    .complete();
        } catch (RuntimeException refused) {
            throw new DiscordUnavailable(
                    "Discord rejected the bot's commands (" + refused.getMessage() + "); start again in a minute.",
                    refused);
        }
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
        notices.close();
        desk.close(FINISH);
        jda.removeEventListener(incoming);
        outgoing.await(DELIVER);
        supervision.close("The bot was shut down.");
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(SHUT_DOWN)) {
                jda.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            jda.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
