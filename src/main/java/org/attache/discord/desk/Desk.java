package org.attache.discord.desk;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attache.discord.command.Response;
import org.attache.discord.words.Phrase;

/**
 * Works on a few requests at a time and lets the others wait, as long as their turn comes within a minute by what the
 * last ones took. Thread-safe.
 */
public final class Desk {

    /** What is said to those who are not taken any more. */
    public static final Response CLOSING = new Response.Fixed(Phrase.CLOSING);

    private static final Response BUSY = new Response.Fixed(Phrase.BUSY);
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(1);

    /** However quick the last ones were, what waits takes memory. */
    private static final int MOST = 10_000;

    /** Of so many requests what one takes is the mean; of fewer, a few slow ones together would turn others away. */
    private static final int WEIGHT = 64;

    private final ThreadPoolExecutor workers;
    private final LongSupplier nanos;
    private final Precedence precedence;
    private final Set<Numbered> open = new ConcurrentSkipListSet<>();
    private final AtomicLong count = new AtomicLong();

    private volatile Usual usual = new Usual(0, 0);

    private volatile boolean closing;

    /** About what a request takes, by at most {@link #WEIGHT} of them. */
    private record Usual(long nanos, int requests) {
        Usual with(long took) {
            int more = Math.min(requests + 1, WEIGHT);
            return new Usual(nanos + (took - nanos) / more, more);
        }
    }

    /** A job with its place in the order in which they came. */
    private record Numbered(long number, Job job) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return Long.compare(number, other.number);
        }
    }

    /**
     * A desk.
     *
     * @param workers how many requests are worked on at a time
     * @param nanos the time that passes, in nanoseconds
     */
    public Desk(int workers, LongSupplier nanos) {
        this.nanos = nanos;
        this.precedence = new Precedence(nanos);
        this.workers = new ThreadPoolExecutor(
                workers,
                workers,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("discord-desk-", 1).factory());
    }

    /** Takes a request without waiting; it gets a polite reply at once where there is no room for it. */
    public void take(Job.Work work, Consumer<Response> deliver) {
        Numbered job = new Numbered(count.incrementAndGet(), new Job(work, deliver));
        if (isFull()) {
            job.job().reply(BUSY);
            return;
        }
        open.add(job);
        try {
            workers.execute(() -> work(job));
        } catch (RejectedExecutionException closed) {
            open.remove(job);
            job.job().reply(CLOSING);
        }
    }

    /**
     * Somebody waits to hear that a request has come, for which Discord allows seconds: work that has not begun gives
     * way to that for a moment.
     *
     * @return to be run once, when it was said
     */
    public Runnable giveWay() {
        return precedence.urgent();
    }

    private boolean isFull() {
        int waiting = workers.getQueue().size();
        return waiting >= MOST || waiting * usual.nanos() / workers.getMaximumPoolSize() > LONGEST_WAIT;
    }

    private void work(Numbered job) {
        if (!closing) {
            precedence.giveWay();
        }
        long begun = nanos.getAsLong();
        if (closing) {
            job.job().runQuickly();
        } else {
            job.job().run();
        }
        long took = nanos.getAsLong() - begun;
        learn(took);
        open.remove(job);
    }

    private synchronized void learn(long took) {
        usual = usual.with(took);
    }

    /**
     * Takes nothing more, and finishes what it is at; who waits gets what can be said at once, and in the end so does
     * everybody. Work is not interrupted: an interrupt breaks the database underneath.
     *
     * @param finish how long it may take to finish
     * @param hurry how long what can be said at once may take then; who gets nothing even then gets an apology
     */
    public void close(Duration finish, Duration hurry) {
        closing = true;
        workers.shutdown();
        try {
            workers.awaitTermination(finish.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stray) {
            Thread.currentThread().interrupt();
        }
        long end = nanos.getAsLong() + hurry.toNanos();
        for (Numbered job : open) {
            if (nanos.getAsLong() - end < 0) {
                job.job().runQuickly();
            }
        }
        open.forEach(job -> job.job().reply(CLOSING));
    }
}
