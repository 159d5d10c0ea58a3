package org.attache.discord.desk;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.discord.command.Response;
import org.attache.discord.words.Phrase;
import org.attache.knowledge.KnowledgeUnavailable;

/** One request that gets exactly one reply, whatever happens. Thread-safe. */
public final class Job {

    private static final System.Logger LOG = System.getLogger(Job.class.getName());
    private static final Response BROKEN = new Response.Fixed(Phrase.BROKEN);
    private static final Response NO_KNOWLEDGE = new Response.Fixed(Phrase.NO_KNOWLEDGE);

    private final Work work;
    private final Consumer<Response> deliver;
    private final AtomicBoolean replied = new AtomicBoolean();

    /**
     * What makes a reply.
     *
     * @param thorough may take its time
     * @param quick is what can be said at once, where there is no time
     */
    public record Work(Supplier<Response> thorough, Supplier<Response> quick) {}

    /**
     * A request.
     *
     * @param deliver sends a reply; returns at once
     */
    public Job(Work work, Consumer<Response> deliver) {
        this.work = work;
        this.deliver = deliver;
    }

    void run() {
        run(work.thorough());
    }

    void runQuickly() {
        run(work.quick());
    }

    private void run(Supplier<Response> maker) {
        if (replied.get()) {
            return;
        }
        Response reply = BROKEN;
        try {
            reply = maker.get();
        } catch (KnowledgeUnavailable unavailable) {
            LOG.log(System.Logger.Level.WARNING, "A request failed", unavailable);
            reply = NO_KNOWLEDGE;
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "A request failed", broken);
        } finally {
            reply(reply);
        }
    }

    /** Sends this reply where none was sent yet. */
    void reply(Response response) {
        if (replied.compareAndSet(false, true)) {
            try {
                deliver.accept(response);
            } catch (RuntimeException undelivered) {
                LOG.log(System.Logger.Level.WARNING, "A reply could not be sent: {0}", undelivered.getMessage());
            }
        }
    }
}
