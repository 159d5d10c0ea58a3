package org.attache.formats.file;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attache.knowledge.KnowledgeUnavailable;
import org.jspecify.annotations.Nullable;

/** Runs work that may never end, or end the program, where it can do neither. */
public final class Deadline {

    private static final System.Logger LOG = System.getLogger(Deadline.class.getName());

    private static final String IDLE = "waiting for a file to read";

    /** Files are many, and to start a thread takes longer than to read a short one. */
    private static final Executor THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name(IDLE).factory());

    private Deadline() {}

    /**
     * What the work gives. It is interrupted when its time is over; if it does not heed that, it ends with the program.
     *
     * @throws RefusedFile if it takes longer, needs more memory or fails
     * @throws KnowledgeUnavailable if the waiting thread is interrupted
     */
    public static <T> T within(Duration time, String path, Callable<T> work) throws RefusedFile {
        FutureTask<T> task = new FutureTask<>(() -> {
            Thread.currentThread().setName("reading " + path);
            try {
                return work.call();
            } finally {
                Thread.currentThread().setName(IDLE);
            }
        });
        THREADS.execute(task);
        try {
            return task.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw RefusedFile.tooLong(time);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE, "Reading " + path + " was interrupted; reload again.", e);
        } catch (ExecutionException e) {
            throw refusal(path, e.getCause());
        }
    }

    /** Ends work whose time is over; to be called in every loop that a hostile file can make long. */
    public static void heed() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the time to read the file is over");
        }
    }

    private static RefusedFile refusal(String path, @Nullable Throwable cause) {
        RefusedFile refused = RefusedFile.within(cause);
        if (refused != null) {
            return refused;
        }
        LOG.log(System.Logger.Level.DEBUG, () -> path + " cannot be read", cause);
        if (cause instanceof StackOverflowError) {
            return new RefusedFile("nests deeper than can be read; simplify it");
        }
        if (cause instanceof VirtualMachineError) {
            return new RefusedFile("needs more memory than there is; split or simplify it");
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return new RefusedFile("is broken or no " + ending + " file; save it anew in the program that made it");
    }
}
