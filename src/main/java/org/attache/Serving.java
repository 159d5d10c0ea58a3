package org.attache;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.KeptAnswers;
import org.attache.discord.DiscordBot;
import org.attache.discord.DiscordUnavailable;
import org.attache.discord.Offer;
import org.attache.discord.connection.SigningKey;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.lucene.LuceneIndex;
import org.attache.moderation.gaps.GapBook;
import org.attache.question.Question;
import org.attache.session.CommandFailed;
import org.attache.session.Count;
import org.attache.session.ExitCode;
import org.attache.session.FolderLooks;
import org.attache.session.ModelChange;
import org.attache.session.Neighbours;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.session.SourceCheck;
import org.attache.web.server.WebUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Runs the page and the bot: knowledge first, then the page, then Discord, until that is disconnected for good or the
 * process is told to stop.
 */
final class Serving {

    private static final String NOTHING = """
            serve has nothing to serve: there is no page (web.port is 0) and no Discord (the environment has no token).
            For the page, set web.port to a port such as 8080. For Discord:
            1. Create an application at https://discord.com/developers/applications, add a bot and copy its token.
            2. Invite the bot with the scopes "bot" and "applications.commands", then run: DISCORD_TOKEN=… ./attache serve\
            """;

    private static final System.Logger LOG = System.getLogger(Serving.class.getName());

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
     * @throws CommandFailed if there is neither a page nor a token, the page cannot be opened, or Discord cannot be
     *     used or closes the connection for good
     */
    void run(Options options, Progress progress, Program.Narrator narrator) {
        if (token.isEmpty() && configuration.web().isEmpty()) {
            throw new CommandFailed(ExitCode.MISSING, NOTHING);
        }
        CountDownLatch closed = new CountDownLatch(1);
        try (Program.Session session = program.open(options, progress)) {
            session.notices().forEach(narrator::say);
            try (H2Dialogues dialogues = H2Dialogues.open(options.data(), clock, configuration.kept());
                    ServedPage page = page(session, dialogues, options)) {
                if (!options.asStored()) {
                    takeIn(session.library(), options, page == null ? progress : page.showing(progress), narrator);
                }
                warmUp(session);
                if (page != null) {
                    page.isReady();
                }
                serve(session, dialogues, options, page, narrator, closed);
            }
        } catch (DiscordUnavailable unavailable) {
            throw new CommandFailed(
                    unavailable.isClosed() ? ExitCode.DISCONNECTED : ExitCode.MISSING,
                    String.valueOf(unavailable.getMessage()));
        } catch (WebUnavailable unavailable) {
            throw new CommandFailed(ExitCode.MISSING, String.valueOf(unavailable.getMessage()));
        } finally {
            closed.countDown();
        }
    }

    /** An empty folder is where people begin: the page says what to do. */
    private static void takeIn(Library library, Options options, Progress progress, Program.Narrator narrator) {
        try {
            library.refresh(progress)
                    .ifPresent(taken ->
                            ProposalSummary.told(taken, options.knowledge()).forEach(narrator::say));
        } catch (KnowledgeUnavailable nothing) {
            if (nothing.kind() != KnowledgeUnavailable.Kind.EMPTY) {
                throw nothing;
            }
            narrator.say(String.valueOf(nothing.getMessage()));
        }
    }

    /** Open at once, so that whoever waits sees that something comes; null where there is to be none. */
    private @Nullable ServedPage page(Program.Session session, KeptAnswers kept, Options options) {
        return configuration
                .web()
                .map(settings -> new ServedPage(settings, program, session, kept, options, clock))
                .orElse(null);
    }

    @SuppressWarnings("try") // to be closed at the end is all that the looks are for
    private void serve(
            Program.Session session,
            Dialogues dialogues,
            Options options,
            @Nullable ServedPage page,
            Program.Narrator narrator,
            CountDownLatch closed) {
        try (FolderLooks looks = FolderLooks.begin(session.library(), configuration.watch(), narrator)) {
            ModelChange.begin(session.library(), narrator);
            Neighbours.keepLinked(session.library(), narrator);
            if (page != null) {
                narrator.say("The page is at " + page.address() + "; answering from "
                        + Count.of(session.library().current().documents(), "document") + ". Ctrl-C stops.");
            }
            if (token.isPresent()) {
                onDiscord(token.get(), session, dialogues, options, page, narrator, closed);
            } else {
                untilStopped(closed);
            }
        }
    }

    @SuppressWarnings("try") // to be closed at the end is all that it is for
    private static void untilStopped(CountDownLatch closed) {
        CountDownLatch told = new CountDownLatch(1);
        Stopping stopping = Stopping.of(told::countDown, closed);
        try {
            told.await();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } finally {
            stopping.close();
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

    private void onDiscord(
            String secret,
            Program.Session session,
            Dialogues dialogues,
            Options options,
            @Nullable ServedPage page,
            Program.Narrator narrator,
            CountDownLatch closed) {
        Answering answering = page == null ? session.answering() : page.counted(session.answering());
        byte[] key = SigningKey.of(options.data(), new SecureRandom());
        try (DiscordBot bot = DiscordBot.start(
                        configuration.discord(),
                        secret,
                        new Offer(
                                answering,
                                session.withoutModel(),
                                session.library(),
                                session.wishes(),
                                session.moderation(),
                                session.posted(),
                                new GapBook(session.gaps(), LuceneIndex.stemmer()),
                                program::schedules,
                                dialogues,
                                session.books(),
                                new SourceCheck(program.preparation(), program.verifier(options), session.library()),
                                configuration.model().isPresent()),
                        key,
                        clock);
                Stopping stopping = Stopping.of(bot::close, closed)) {
            if (page != null) {
                page.isBeside(bot);
            }
            narrator.say("Connected to Discord; answering from "
                    + Count.of(session.library().current().documents(), "document") + ". Ctrl-C stops.");
            String reason = bot.awaitClosed();
            if (!stopping.isUnderWay()) {
                throw new CommandFailed(ExitCode.DISCONNECTED, reason);
            }
            narrator.say(reason);
        }
    }
}
