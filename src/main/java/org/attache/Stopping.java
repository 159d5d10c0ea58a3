package org.attache;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attache.session.ExitCode;

/**
 * What happens when the process is told to stop (SIGTERM, Ctrl-C): questions in flight are finished and the store is
 * closed, then the process ends well. Closed, it steps aside for an end of another kind.
 */
final class Stopping implements AutoCloseable {

    private static final int CLOSING_SECONDS = 15;

    private final Thread hook;
    private volatile boolean underWay;

    private Stopping(Runnable end, CountDownLatch closed) {
        hook = new Thread(() -> stop(end, closed), "stop");
    }

    /**
     * Watches for that.
     *
     * @param end finishes what is in flight, and has everything closed
     * @param closed counted down when everything is closed
     */
    static Stopping of(Runnable end, CountDownLatch closed) {
        Stopping stopping = new Stopping(end, closed);
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    boolean isUnderWay() {
        return underWay;
    }

    private void stop(Runnable end, CountDownLatch closed) {
        underWay = true;
        end.run();
        try {
            if (closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                // Left alone, the JVM would report the signal; but the process did what it was told.
                Runtime.getRuntime().halt(ExitCode.DONE.number());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The hook is at work, and waits for what comes after this.
        }
    }
}
