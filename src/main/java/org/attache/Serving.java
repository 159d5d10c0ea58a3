package org.attache;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attache.discord.DiscordBot;
import org.attache.discord.DiscordUnavailable;
import org.attache.knowledge.FolderWatch;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.terminal.CommandFailed;
import org.attache.terminal.ExitCode;
import org.attache.terminal.ModelChange;
import org.attache.terminal.Options;
import org.attache.terminal.Program;
import org.attache.terminal.ProposalText;

/** Runs the bot: knowledge first, then Discord, until it is disconnected for good or the process is told to stop. */
final class Serving {

    private static final String NO_TOKEN = """
            serve needs the token of a Discord bot, and the environment has none.
            1. Create an application at https://discord.com/developers/applications, add a bot and copy its token.
            2. Invite the bot with the scopes "bot" and "applications.commands", then run: DISCORD_TOKEN=… ./attache serve\
            """;

    private static final int LOOK_SECONDS = 10;
    private static final int CLOSING_SECONDS = 15;

    private final Program program;
    private final Configuration configuration;
    private final InstantSource clock;

    Serving(Program program, Configuration configuration, InstantSource clock) {
        this.program = program;
        this.configuration = configuration;
        this.clock = clock;
    }

    void run(Options options, Progress progress, Program.Narrator narrator) {
        String token = configuration.token().orElseThrow(() -> new CommandFailed(ExitCode.MISSING, NO_TOKEN));
        CountDownLatch closed = new CountDownLatch(1);
        try (Program.Session session = program.open(options, progress)) {
            session.notices().forEach(narrator::say);
            if (!options.asStored()) {
                session.library().refresh(progress);
            }
            connect(token, session, narrator, closed);
        } catch (DiscordUnavailable unavailable) {
            throw new CommandFailed(ExitCode.MISSING, String.valueOf(unavailable.getMessage()));
        } finally {
            closed.countDown();
        }
    }

    private void connect(String token, Program.Session session, Program.Narrator narrator, CountDownLatch closed) {
        try (ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("folder").factory());
                DiscordBot bot = DiscordBot.start(
                        configuration.discord(), token, session.answering(), session.library(), clock)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bot, closed), "stop"));
            Optional<? extends Future<?>> looking =
                    configuration.watch().map(reaction -> watch(session, reaction, looks, narrator));
            ModelChange.begin(session.library(), narrator);
            narrator.say("Connected to Discord; answering from "
                    + session.library().current().documents() + " documents. Ctrl-C stops.");
            narrator.say(bot.awaitClosed());
            looking.ifPresent(future -> future.cancel(false));
        }
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
                            + ProposalText.summary(proposal)));
        } catch (KnowledgeUnavailable failure) {
            narrator.say("The changed knowledge folder was not taken in: " + failure.getMessage());
        } catch (RuntimeException unforeseen) {
            narrator.say("The knowledge folder is not watched any more: looking at it failed ("
                    + unforeseen.getClass().getSimpleName() + "). Restart the bot, and report this.");
            throw unforeseen;
        }
    }

    /** Questions in flight are finished and the store is closed before the process ends. */
    private static void stop(DiscordBot bot, CountDownLatch closed) {
        bot.close();
        try {
            closed.await(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
