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
    private final List<Consumer<KnowledgeView>> steps;
    private final Library library;

    /** @param steps what is done at each look; where one fails, the others are done all the same */
    Notices(List<Consumer<KnowledgeView>> steps, Library library) {
        this.steps = List.copyOf(steps);
        this.library = library;
    }

    /** Looks now and after each pause, until it is closed. */
    void begin(Duration pause) {
        looking = looks.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        for (Consumer<KnowledgeView> step : steps) {
            try (KnowledgeView view = library.view()) {
                step.accept(view);
            } catch (RuntimeException failed) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "People were not told what they asked for: {0}",
                        failed.getMessage());
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
