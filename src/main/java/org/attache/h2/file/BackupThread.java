package org.attache.h2.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.knowledge.KnowledgeUnavailable;

/**
 * Makes backups in the background, so that a change does not wait for them. Changes that come while one is made share
 * the next.
 */
public final class BackupThread implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(BackupThread.class.getName());

    private static final String NONE = "No backup was made ({0}); the store itself is as it was.";

    /** How long the end waits for a backup. */
    private static final int PATIENCE_SECONDS = 60;

    private final Backups backups;
    private final Changes changes;
    private final InstantSource clock;
    private final boolean isWanted;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("backup").factory());

    /** @param isWanted whether there are to be backups at all */
    public BackupThread(Backups backups, Changes changes, InstantSource clock, boolean isWanted) {
        this.isWanted = isWanted;
        this.backups = backups;
        this.changes = changes;
        this.clock = clock;
    }

    /** Asks for a backup of what is there now. */
    public void ask() {
        if (isWanted && asked.compareAndSet(false, true)) {
            thread.execute(this::make);
        }
    }

    private void make() {
        asked.set(false);
        try {
            if (backups.isDue(clock.instant())) {
                backups.add(changes, clock.instant());
            }
        } catch (Unfit e) {
            LOGGER.log(Level.ERROR, "{0}", changes.damage(e).getMessage());
        } catch (KnowledgeUnavailable e) {
            LOGGER.log(Level.WARNING, NONE, e.getMessage());
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, NONE, Fault.said(e));
        }
    }

    /** Waits for a backup that is being made or was asked for. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOGGER.log(Level.WARNING, "The last backup took too long and was given up.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
