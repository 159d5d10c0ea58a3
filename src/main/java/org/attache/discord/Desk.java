package org.attache.discord;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.discord.command.Response;

/** Works on a few requests at a time and lets a bounded number wait. Thread-safe. */
final class Desk {

    private static final String BUSY = "I have too much to do right now; please ask again in a minute.";
    private static final String CLOSING = "I am being shut down before I could finish this; please ask again later.";

    private final ThreadPoolExecutor workers;
    private final Set<Job> open = ConcurrentHashMap.newKeySet();

    /**
     * A desk.
     *
     * @param workers how many requests are worked on at a time
     * @param waiting how many more may wait
     */
    Desk(int workers, int waiting) {
        this.workers = new ThreadPoolExecutor(
                workers,
                workers,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("discord-desk-", 1).factory());
    }

    /** Takes a request without waiting; it gets a polite reply at once where there is no room for it. */
    void take(Supplier<Response> work, Consumer<Response> deliver) {
        Job job = new Job(work, deliver);
        open.add(job);
        try {
            workers.execute(() -> {
                job.run();
                open.remove(job);
            });
        } catch (RejectedExecutionException full) {
            open.remove(job);
            job.reply(Response.of(workers.isShutdown() ? CLOSING : BUSY));
        }
    }

    /**
     * Takes nothing more, finishes what it can and apologises for the rest. Work is not interrupted: an interrupt
     * breaks the database underneath.
     *
     * @param grace how long it may take to finish
     */
    void close(Duration grace) {
        workers.shutdown();
        try {
            workers.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        open.forEach(job -> job.reply(Response.of(CLOSING)));
    }
}
