package org.attache.formats;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.attache.formats.file.Deadline;

/**
 * Hears why files were refused. A library may fail at a broken file in any way, which refuses it; that our own code
 * fails is a fault, though it refuses the file as well.
 */
final class FailuresOfOurs extends Handler {

    private static final Logger LOG = Logger.getLogger(Deadline.class.getName());

    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    void listen() {
        LOG.setLevel(Level.FINE);
        LOG.setUseParentHandlers(false);
        LOG.addHandler(this);
        setLevel(Level.ALL);
    }

    void clear() {
        failures.clear();
    }

    /** Fails with the first one that began in code of ours. */
    void requireNone() {
        for (Throwable failure : failures) {
            if (isOfOurs(failure)) {
                throw new AssertionError("a reader failed", failure);
            }
        }
    }

    private static boolean isOfOurs(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        if (!(first instanceof RuntimeException) && !(first instanceof AssertionError)) {
            return false;
        }
        for (StackTraceElement call : first.getStackTrace()) {
            if (!call.getClassName().startsWith("java.") && !call.getClassName().startsWith("jdk.")) {
                return call.getClassName().startsWith("org.attache.");
            }
        }
        return false;
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getThrown() != null) {
            failures.add(logged.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
