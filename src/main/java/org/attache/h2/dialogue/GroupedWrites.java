package org.attache.h2.dialogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.attache.h2.file.Connections;
import org.attache.h2.file.Database;
import org.attache.knowledge.KnowledgeUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Carries small writes out in their order, the urgent ones first, all that wait in one transaction: hundreds of people
 * who ask at once wait for a few commits, not for hundreds. Thread-safe.
 */
final class GroupedWrites implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(GroupedWrites.class.getName());

    /** So few that H2 carries them out as a whole. */
    private static final int AT_ONCE = 100;

    private final Database database;
    private final BlockingQueue<Write<?>> waiting = new PriorityBlockingQueue<>();
    private final AtomicLong count = new AtomicLong();

    /** A write that nobody has carried out yet; one without work is the last. */
    private record Write<T>(
            boolean isUrgent, long number, Connections.@Nullable Work<T> work, CompletableFuture<@Nullable T> done)
            implements Comparable<Write<?>> {

        @Override
        public int compareTo(Write<?> other) {
            return isUrgent == other.isUrgent ? Long.compare(number, other.number) : isUrgent ? -1 : 1;
        }

        /** Carries it out; what comes of it counts once it is committed. */
        Runnable on(Connection connection) throws SQLException {
            @Nullable T result = work == null ? null : work.on(connection);
            return () -> done.complete(result);
        }
    }

    GroupedWrites(Database database) {
        this.database = database;
        Thread.ofPlatform().daemon().name("dialogues").start(this::write);
    }

    /** What comes of a write once it is in the file; null where it cannot be carried out, which is logged. */
    <T> CompletableFuture<@Nullable T> add(Connections.Work<T> work) {
        return add(false, work);
    }

    /** The same for a write that somebody waits for and that nothing written before has to precede. */
    <T> CompletableFuture<@Nullable T> addUrgent(Connections.Work<T> work) {
        return add(true, work);
    }

    private <T> CompletableFuture<@Nullable T> add(boolean isUrgent, Connections.@Nullable Work<T> work) {
        Write<T> write = new Write<>(isUrgent, count.incrementAndGet(), work, new CompletableFuture<>());
        waiting.add(write);
        return write.done();
    }

    /** Has a write carried out that nobody waits for. */
    void post(Connections.Work<Integer> work) {
        var unused = add(work);
    }

    private void write() {
        boolean open = true;
        while (open) {
            List<Write<?>> group = new ArrayList<>();
            try {
                group.add(waiting.take());
            } catch (InterruptedException stray) {
                continue;
            }
            waiting.drainTo(group, AT_ONCE);
            carryOut(group);
            open = group.stream().allMatch(write -> write.work() != null);
        }
    }

    private void carryOut(List<Write<?>> group) {
        try {
            database.write(connection -> {
                        List<Runnable> results = new ArrayList<>();
                        for (Write<?> write : group) {
                            results.add(write.on(connection));
                        }
                        return results;
                    })
                    .forEach(Runnable::run);
        } catch (KnowledgeUnavailable failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What is under way is not kept, so a restart would lose it: {0}",
                    failure.getMessage());
            group.forEach(write -> write.done().complete(null));
        }
    }

    /** Carries out what waits. */
    @Override
    public void close() {
        add(false, null).join();
    }
}
