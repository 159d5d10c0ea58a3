package org.attache;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attache.answer.CitationVerifier;
import org.attache.assistant.Reply;
import org.attache.dialogue.Dialogues;
import org.attache.discord.DiscordBot;
import org.attache.discord.DiscordUnavailable;
import org.attache.discord.Offer;
import org.attache.discord.SigningKey;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.knowledge.folder.FolderWatch;
import org.attache.question.Question;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.session.ModelChange;
import org.attache.session.Neighbours;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.session.SourceCheck;

/** Runs the bot: knowledge first, then Discord, until it is disconnected for good or the process is told to stop. */
final class Serving {

    private static final String NO_TOKEN = """
            serve needs the token of a Discord bot, and the environment has none.
            1. Create an application at https://discord.com/developers/applications, add a bot and copy its token.
            2. Invite the bot with the scopes "bot" and "applications.commands", then run: DISCORD_TOKEN=… ./attache serve\
            """;

    private static final System.Logger LOG = System.getLogger(Serving.class.getName());
    private static final int LOOK_SECONDS = 10;

    private final Program program;
    private final Configuration configuration;
    private final Optional<String> token;
    private final InstantSource clock;

    Serving(Program program, Configuration configuration, Optional<String> token, InstantSource clock) {
        this.program = program;
        this.configuration = configuration;
        this.token = token;
        this.clock = clock;
    }

    /**
     * Serves until the process is told to stop.
     *
     * @throws CommandFailed if there is no token, or Discord cannot be used or closes the connection for good
     */
    void run(Options options, Progress progress, Program.Narrator narrator) {
        String secret = token.orElseThrow(() -> new CommandFailed(ExitCode.MISSING, NO_TOKEN));
        CountDownLatch closed = new CountDownLatch(1);
        try (Program.Session session = program.open(options, progress)) {
            session.notices().forEach(narrator::say);
            if (!options.asStored()) {
                session.library()
                        .refresh(progress)
                        .ifPresent(taken ->
                                ProposalSummary.told(taken, options.knowledge()).forEach(narrator::say));
            }
            warmUp(session);
            try (Dialogues dialogues = H2Dialogues.open(options.data(), clock)) {
                byte[] key = SigningKey.of(options.data(), new SecureRandom());
                connect(secret, key, session, program.verifier(options), dialogues, narrator, closed);
            }
        } catch (DiscordUnavailable unavailable) {
            throw new CommandFailed(
                    unavailable.isClosed() ? ExitCode.DISCONNECTED : ExitCode.MISSING,
                    String.valueOf(unavailable.getMessage()));
        } finally {
            closed.countDown();
        }
    }

    /**
     * Loads the models and whatever else the first question needs: nobody waits for that, and while the process is
     * being stopped it could not be loaded any more.
     */
    private static void warmUp(Program.Session session) {
        Reply warm = session.withoutModel().answer(Question.of("When is the visit to Norway?", session.asOf()));
        LOG.log(System.Logger.Level.DEBUG, "Everything is loaded after {0}", warm.trace());
    }

    private void connect(
            String secret,
            byte[] key,
            Program.Session session,
            CitationVerifier verifier,
            Dialogues dialogues,
            Program.Narrator narrator,
            CountDownLatch closed) {
        try (ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("folder").factory());
                DiscordBot bot = DiscordBot.start(
                        configuration.discord(),
                        secret,
                        new Offer(
                                session.answering(),
                                configuration.model().isPresent() ? session.withoutModel() : session.answering(),
                                session.library(),
                                session.follows(),
                                program::schedules,
                                dialogues,
                                session.books(),
                                new SourceCheck(program.preparation(), verifier, session.library())),
                        key,
                        clock);
                Stopping stopping = Stopping.of(bot, closed)) {
            Optional<? extends Future<?>> looking =
                    configuration.watch().map(reaction -> watch(session, reaction, looks, narrator));
            ModelChange.begin(session.library(), narrator);
            Neighbours.keepLinked(session.library(), narrator);
            narrator.say("Connected to Discord; answering from "
                    + counted(session.library().current().documents()) + ". Ctrl-C stops.");
            String reason = bot.awaitClosed();
            looking.ifPresent(future -> future.cancel(false));
            if (!stopping.isUnderWay()) {
                throw new CommandFailed(ExitCode.DISCONNECTED, reason);
            }
            narrator.say(reason);
        }
    }

    private static String counted(int documents) {
        return documents == 1 ? "1 document" : documents + " documents";
    }

    private static Future<?> watch(
            Program.Session session,
            FolderWatch.Reaction reaction,
            ScheduledExecutorService looks,
            Program.Narrator narrator) {
        FolderWatch watch = new FolderWatch(session.library(), reaction);
        return looks.scheduleWithFixedDelay(
                () -> look(watch, reaction, narrator), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private static void look(FolderWatch watch, FolderWatch.Reaction reaction, Program.Narrator narrator) {
        try {
            watch.look()
                    .ifPresent(proposal -> narrator.say((reaction == FolderWatch.Reaction.APPLY
                                    ? "The knowledge folder changed and was taken in: "
                                    : "The knowledge folder changed; a reload would bring: ")
                            + ProposalSummary.of(proposal)));
        } catch (KnowledgeUnavailable failure) {
            narrator.say("The changed knowledge folder was not taken in: " + failure.getMessage());
        } catch (RuntimeException unforeseen) {
            narrator.say("The knowledge folder is not watched any more: looking at it failed ("
                    + unforeseen.getClass().getSimpleName() + "). Restart the bot, and report this.");
            throw unforeseen;
        }
    }
}
