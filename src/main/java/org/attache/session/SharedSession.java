package org.attache.session;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.attache.assistant.Answering;
import org.attache.dialogue.Books;
import org.attache.knowledge.Library;
import org.attache.moderation.Moderation;
import org.attache.moderation.gaps.Gaps;
import org.attache.moderation.posted.PostedAnswers;
import org.attache.session.Program.Session;
import org.jspecify.annotations.Nullable;

/**
 * One session for requests that come beside and after each other, in a program that others work beside. It is opened
 * for the first request, anew where it is outdated, and given back once no request has come for a while, so that
 * another process may write. Thread-safe.
 */
public final class SharedSession implements Supplier<Session>, AutoCloseable {

    private final Supplier<Session> opener;
    private final Predicate<Session> outdated;
    private final Duration idle;
    private final ScheduledThreadPoolExecutor closing;
    private @Nullable Session open;
    private int borrowers;
    /** Changes with every loan, so that a session is closed only if none came after the last. */
    private long loans;

    /**
     * Opens nothing yet.
     *
     * @param opener opens a session
     * @param outdated whether one is to be opened in the place of this one
     * @param idle how long it stays open after the last request
     */
    public SharedSession(Supplier<Session> opener, Predicate<Session> outdated, Duration idle) {
        this.opener = opener;
        this.outdated = outdated;
        this.idle = idle;
        this.closing = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("idle").factory());
        closing.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Lends a session that somebody else keeps open and closes. */
    public static Supplier<Session> of(Session session) {
        return () -> new Loan(session, () -> {});
    }

    /** The session for one request, which closes it when it has its answer. */
    @Override
    public synchronized Session get() {
        if (borrowers == 0 && open != null && outdated.test(open)) {
            closeNow();
        }
        Session session = open == null ? opener.get() : open;
        open = session;
        borrowers++;
        loans++;
        return new Loan(session, this::back);
    }

    private synchronized void back() {
        borrowers--;
        long last = loans;
        if (borrowers == 0 && !closing.isShutdown()) {
            var unused = closing.schedule(() -> closeIfNoneCameAfter(last), idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void closeIfNoneCameAfter(long loan) {
        if (loan == loans && borrowers == 0) {
            closeNow();
        }
    }

    private void closeNow() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public synchronized void close() {
        closing.shutdown();
        closeNow();
    }

    private record Loan(Session session, Runnable end) implements Session {

        @Override
        public Answering answering() {
            return session.answering();
        }

        @Override
        public Answering withoutModel() {
            return session.withoutModel();
        }

        @Override
        public Books books() {
            return session.books();
        }

        @Override
        public Library library() {
            return session.library();
        }

        @Override
        public Wishes wishes() {
            return session.wishes();
        }

        @Override
        public Moderation moderation() {
            return session.moderation();
        }

        @Override
        public Gaps gaps() {
            return session.gaps();
        }

        @Override
        public PostedAnswers posted() {
            return session.posted();
        }

        @Override
        public LocalDate asOf() {
            return session.asOf();
        }

        @Override
        public Optional<String> textOf(String path) {
            return session.textOf(path);
        }

        @Override
        public List<String> notices() {
            return session.notices();
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
