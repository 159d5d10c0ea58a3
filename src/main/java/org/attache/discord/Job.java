package org.attache.discord;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.discord.command.Response;
import org.attache.knowledge.KnowledgeUnavailable;

/** One request that gets exactly one reply, whatever happens. Thread-safe. */
final class Job implements Runnable {

    private static final System.Logger LOG = System.getLogger(Job.class.getName());
    private static final String BROKEN = "Something broke on my side, so this stays without an answer; whoever runs"
            + " this bot finds the reason in its log.";
    private static final String NO_KNOWLEDGE =
            "I cannot read my documents right now; whoever runs this bot finds the reason in its log.";

    private final Supplier<Response> work;
    private final Consumer<Response> deliver;
    private final AtomicBoolean replied = new AtomicBoolean();

    /**
     * A request.
     *
     * @param work makes the reply; may take its time
     * @param deliver sends a reply; returns at once
     */
    Job(Supplier<Response> work, Consumer<Response> deliver) {
        this.work = work;
        this.deliver = deliver;
    }

    @Override
    public void run() {
        if (replied.get()) {
            return;
        }
        Response reply = Response.of(BROKEN);
        try {
            reply = work.get();
        } catch (KnowledgeUnavailable unavailable) {
            LOG.log(System.Logger.Level.WARNING, "A request failed", unavailable);
            reply = Response.of(NO_KNOWLEDGE);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "A request failed", broken);
        } finally {
            reply(reply);
        }
    }

    /** Sends this reply where none was sent yet. */
    void reply(Response reply) {
        if (replied.compareAndSet(false, true)) {
            try {
                deliver.accept(reply);
            } catch (RuntimeException undelivered) {
                LOG.log(System.Logger.Level.WARNING, "A reply could not be sent: {0}", undelivered.getMessage());
            }
        }
    }
}
