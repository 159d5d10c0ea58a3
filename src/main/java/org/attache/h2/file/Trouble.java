package org.attache.h2.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.KnowledgeUnavailable.Kind;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what is the matter with the database, and remembers when it is damaged. Thread-safe. */
public final class Trouble implements Function<SQLException, RuntimeException> {

    private final DataFolder folder;
    private final AtomicReference<@Nullable String> damage = new AtomicReference<>();

    private Trouble(DataFolder folder) {
        this.folder = folder;
    }

    public static Trouble in(DataFolder folder) {
        return new Trouble(folder);
    }

    /** What was damaged first, as the rest of a sentence; empty for nothing. */
    Optional<String> damage() {
        return Optional.ofNullable(damage.get());
    }

    /** Also removes the sentinel where there is damage, so that the next start reads everything. */
    @Override
    public KnowledgeUnavailable apply(SQLException e) {
        Path file = folder.database();
        return switch (Fault.of(e)) {
            case DAMAGED -> damaged(e);
            case FULL -> noSpace(e);
            case HELD ->
                new KnowledgeUnavailable(
                        Kind.BUSY, "Another program has the store " + file + " open; close it and try again.", e);
            case OTHER ->
                new KnowledgeUnavailable(
                        Kind.UNUSABLE,
                        "The store " + file + " cannot be used (" + Fault.said(e)
                                + "); try again, and if that does not help, put a backup in its place with"
                                + " ./attache restore FILE.",
                        e);
        };
    }

    /** What a file of the store could not be written for. */
    public KnowledgeUnavailable of(IOException e) {
        return Fault.isNoSpace(e)
                ? noSpace(e)
                : new KnowledgeUnavailable(
                        Kind.FORBIDDEN,
                        "The data folder " + folder.path() + " cannot be written (" + Fault.said(e)
                                + "); allow it and try again.",
                        e);
    }

    /** Damage is mended at the start, by a backup; until then nothing must be written over it. */
    void requireSound() {
        if (damage.get() != null) {
            throw unsound(null);
        }
    }

    private KnowledgeUnavailable damaged(SQLException e) {
        damage.compareAndSet(null, Fault.said(e));
        try {
            Files.deleteIfExists(folder.sentinel());
        } catch (IOException stays) {
            e.addSuppressed(stays);
        }
        return unsound(e);
    }

    private KnowledgeUnavailable unsound(@Nullable SQLException e) {
        return new KnowledgeUnavailable(
                Kind.UNUSABLE,
                "The store " + folder.database() + " is damaged (" + damage.get()
                        + "); start again, and the newest backup takes over.",
                e);
    }

    private KnowledgeUnavailable noSpace(Exception e) {
        return new KnowledgeUnavailable(
                Kind.FULL,
                "There is no space left for the store " + folder.database()
                        + ": free some and try again; what was known before stays.",
                e);
    }
}
