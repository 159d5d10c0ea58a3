package org.attache;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.attache.assistant.Answering;
import org.attache.dialogue.KeptAnswers;
import org.attache.discord.DiscordBot;
import org.attache.knowledge.Progress;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.session.SharedSession;
import org.attache.web.WebFront;
import org.attache.web.WebOffer;
import org.attache.web.WebSettings;
import org.attache.web.limits.FirstReading;
import org.jspecify.annotations.Nullable;

/** The page beside the bot: what it has for people, how far the start is, and whether Discord is connected. */
final class ServedPage implements AutoCloseable {

    private final AtomicReference<@Nullable DiscordBot> bot = new AtomicReference<>();
    private final FirstReading reading;
    private final WebFront front;

    /** @throws org.attache.web.server.WebUnavailable if the address or the port cannot be had */
    ServedPage(
            WebSettings settings,
            Program program,
            Program.Session session,
            KeptAnswers kept,
            Options options,
            InstantSource clock) {
        reading = new FirstReading(session.library());
        front = WebFront.open(
                settings,
                new WebOffer(
                        session.answering(),
                        session.library(),
                        kept,
                        program.formats(),
                        program::schedules,
                        program.tools(options, SharedSession.of(session))::answer,
                        () -> program.today(options),
                        clock,
                        this::isConnected,
                        reading));
    }

    private boolean isConnected() {
        DiscordBot now = bot.get();
        return now != null && now.isConnected();
    }

    /** Shows how far the reading of the folder is, and tells somebody else too. */
    Progress showing(Progress other) {
        return (task, done, total) -> {
            reading.advanced(task, done, total);
            other.advanced(task, done, total);
        };
    }

    /** What is in the folder was taken in. */
    void isReady() {
        reading.end();
    }

    /** The bot that answers beside the page. */
    void isBeside(DiscordBot other) {
        bot.set(other);
    }

    /** The same answers for another front, counted with those of the page. */
    Answering counted(Answering answering) {
        return front.counted(answering);
    }

    /** Where it is, for people. */
    String address() {
        return front.address();
    }

    @Override
    public void close() {
        front.close();
    }
}
