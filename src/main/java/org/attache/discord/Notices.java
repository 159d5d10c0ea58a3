package org.attache.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.jspecify.annotations.Nullable;

/** Looks again and again whether there is something to tell of what has changed. */
final class Notices implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());

    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("discord-notices").factory());
    private volatile @Nullable Future<?> looking;
    private final List<Consumer<KnowledgeView>> tellers;
    private final Library library;

    /** @param tellers each looks whether there is something, and tells it */
    Notices(List<Consumer<KnowledgeView>> tellers, Library library) {
        this.tellers = List.copyOf(tellers);
        this.library = library;
    }

    /** Looks now and after each pause, until it is closed. */
    void begin(Duration pause) {
        looking = looks.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        for (Consumer<KnowledgeView> teller : tellers) {
            try (KnowledgeView view = library.view()) {
                teller.accept(view);
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "What has changed was not told: {0}", failed.getMessage());
            }
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
