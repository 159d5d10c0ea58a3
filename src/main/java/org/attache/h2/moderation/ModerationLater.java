package org.attache.h2.moderation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The moderation file of a data folder, opened when it is first needed. Thread-safe. */
public final class ModerationLater implements AutoCloseable {

    private final Path dataFolder;
    private final InstantSource clock;
    private final Duration remembered;
    private @Nullable ModerationFile open;

    /** @param remembered how long answers are kept */
    public ModerationLater(Path dataFolder, InstantSource clock, Duration remembered) {
        this.dataFolder = dataFolder;
        this.clock = clock;
        this.remembered = remembered;
    }

    /** Whether there is anything to find in it. */
    public synchronized boolean isThere() {
        return open != null || Files.exists(ModerationFile.path(dataFolder));
    }

    /**
     * The file, which begins where there is none.
     *
     * @throws org.attache.knowledge.KnowledgeUnavailable if there can be none in this folder
     */
    public synchronized ModerationFile get() {
        ModerationFile file = open == null ? ModerationFile.open(dataFolder, clock, remembered) : open;
        open = file;
        return file;
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
