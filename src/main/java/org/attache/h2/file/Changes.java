package org.attache.h2.file;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.attache.h2.rows.Membership;
import org.attache.h2.rows.Sealed;
import org.attache.h2.rows.Sql;
import org.attache.h2.rows.Sweep;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.SnapshotDifference;

/**
 * Makes changes, one after the other, in the way that the {@link Sentinel} asks for. Thread-safe.
 *
 * <p>What is large is prepared step by step where nobody sees it; one small transaction then shows it. A process that
 * dies before that leaves the old state, and after it the new one.
 */
public final class Changes {

    private static final System.Logger LOGGER = System.getLogger(Changes.class.getName());

    private static final String UNTIDY = "A change was made, but not tidied up after: {0}";

    private static final int LOOKS = 5;

    private final DataFolder folder;
    private final Database database;
    private final Trouble trouble;
    private final Holds holds = new Holds();
    private final ReentrantLock changing = new ReentrantLock();

    /** Whether a change was begun that did not come to its end. */
    private boolean unfinished;

    Changes(DataFolder folder, Database database, Trouble trouble) {
        this.folder = folder;
        this.database = database;
        this.trouble = trouble;
    }

    /**
     * Makes a change.
     *
     * @param preparation writes what nobody sees yet
     * @param showing shows it, in a small transaction
     */
    public <T> T make(Connections.Stages preparation, Connections.Work<T> showing) {
        changing.lock();
        try {
            requireWritable();
            State before = unfinished ? mended() : database.read(State::of);
            Sentinel.intending(before).write(folder.sentinel());
            unfinished = true;
            database.writeInSteps(preparation);
            T result = show(showing, before.change() + 1);
            tidy();
            return result;
        } catch (IOException e) {
            throw trouble.of(e);
        } finally {
            changing.unlock();
        }
    }

    private void requireWritable() {
        trouble.requireSound();
        if (database.isToRead()) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.FORBIDDEN,
                    "The store in " + folder.path() + " was opened to be read and takes no change.",
                    null);
        }
    }

    /** Takes note of damage that a copy showed. */
    public KnowledgeUnavailable damage(Unfit e) {
        return trouble.apply(Sealed.damage("a copy of it " + e.reason()));
    }

    public Database database() {
        return database;
    }

    /** Which snapshots changes leave whole. */
    public Holds holds() {
        return holds;
    }

    /** How one kept snapshot differs from another; empty where one of them is not kept. */
    public Optional<SnapshotDifference> difference(long from, Instant created, long to) {
        return holds.isWhole(from, created) && holds.isWhole(to)
                ? Optional.of(database.read(connection -> Membership.difference(connection, from, to)))
                : Optional.empty();
    }

    /** Writes what can be made again, so that nobody needs to know whether it is there. */
    public void remember(Connections.Stages stages) {
        changing.lock();
        try {
            requireWritable();
            database.writeInSteps(stages);
        } finally {
            changing.unlock();
        }
    }

    /**
     * Copies the database file as it is between two changes, and says what it holds.
     *
     * @throws KnowledgeUnavailable if the last change did not come to its end, or damage was met
     */
    public State copyTo(Path copy) throws IOException {
        changing.lock();
        try {
            requireWritable();
            if (unfinished) {
                mended();
                settle();
            }
            State state = database.read(State::of);
            Files.deleteIfExists(copy);
            DataFolder.createPrivate(copy);
            try (OutputStream out = Files.newOutputStream(copy)) {
                database.copyTo(out);
            }
            return state;
        } finally {
            changing.unlock();
        }
    }

    /** Where H2 fails while it commits, the change may be in the file all the same. */
    private <T> T show(Connections.Work<T> showing, long change) {
        List<T> result = new ArrayList<>();
        try {
            database.write(connection -> {
                result.add(showing.on(connection));
                return Sql.of("UPDATE change SET number = ?", change).run(connection);
            });
        } catch (KnowledgeUnavailable e) {
            if (result.isEmpty() || !isShown(change)) {
                throw e;
            }
        }
        return result.getFirst();
    }

    /** H2 may still be closing the database that failed, and then a look at it fails too. */
    private boolean isShown(long change) {
        for (int look = 1; ; look++) {
            try {
                return database.read(State::change) == change;
            } catch (KnowledgeUnavailable e) {
                if (look == LOOKS) {
                    throw e;
                }
            }
        }
    }

    /** The change is made whatever happens here: what is left to do is done before the next one. */
    private void tidy() {
        try {
            database.writeInSteps(steps -> Sweep.afterChange(steps, holds));
            settle();
        } catch (KnowledgeUnavailable e) {
            LOGGER.log(Level.WARNING, UNTIDY, e.getMessage());
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, UNTIDY, trouble.of(e).getMessage());
        }
    }

    /** Says in the sentinel what the database holds. */
    void settle() throws IOException {
        database.sync();
        Sentinel.settled(database.read(State::of)).write(folder.sentinel());
        unfinished = false;
    }

    /** The state after a change that did not come to its end; it must be the one before or the one after it. */
    private State mended() throws IOException {
        database.writeInSteps(steps -> Sweep.run(steps, holds));
        State state = database.read(State::of);
        Sentinel.read(folder.sentinel())
                .flatMap(sentinel -> sentinel.contradiction(state))
                .ifPresent(contradiction -> {
                    throw trouble.apply(Sealed.damage("it " + contradiction));
                });
        return state;
    }
}
