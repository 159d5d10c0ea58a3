package org.attache.discord;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.schedule.following.Notifier;
import org.jspecify.annotations.Nullable;

/** Looks again and again whether there is something to tell followers. */
final class Notices implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());

    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("discord-notices").factory());
    private volatile @Nullable Future<?> looking;
    private final Notifier notifier;
    private final Library library;

    Notices(Notifier notifier, Library library) {
        this.notifier = notifier;
        this.library = library;
    }

    /** Looks now and after each pause, until it is closed. */
    void begin(Duration pause) {
        looking = looks.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try (KnowledgeView view = library.view()) {
            notifier.run(view.history());
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "Followers were not told: {0}", failed.getMessage());
        }
    }

    /** Begins nothing more, and waits for what is under way. */
    @Override
    public void close() {
        Future<?> begun = looking;
        if (begun != null) {
            begun.cancel(false);
        }
        looks.shutdown();
        try {
            looks.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
