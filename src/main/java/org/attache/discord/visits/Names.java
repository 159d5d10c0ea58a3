package org.attache.discord.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.visit.LedgerName;
import org.jspecify.annotations.Nullable;

/**
 * The names of the current snapshot. Who types gets those that were read last, at once, and never waits for the ledger:
 * after a reload the first keystroke still gets the names from before, while the new ones are being read. Thread-safe.
 */
final class Names {

    private static final System.Logger LOG = System.getLogger(Names.class.getName());

    private final Library library;
    private final Supplier<LocalDate> today;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable LedgerNames last;

    Names(Library library, Supplier<LocalDate> today) {
        this.library = library;
        this.today = today;
    }

    /** Names to offer to somebody who is typing; none before the first were read. */
    List<String> suggestions(LedgerName.Kind kind, String typed, int limit) {
        LedgerNames known = last;
        catchUp();
        return known == null ? List.of() : known.suggestions(kind, typed, limit);
    }

    /** The names of this snapshot; may take its time. */
    LedgerNames of(KnowledgeView knowledge) {
        LocalDate day = today.get();
        LedgerNames known = last;
        if (known != null && known.isOf(knowledge.snapshot(), day)) {
            return known;
        }
        LedgerNames read = LedgerNames.of(knowledge, day);
        last = read;
        return read;
    }

    /** Reads the names anew where the snapshot or the day has changed; returns at once. */
    void catchUp() {
        if (reading.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("discord-names").start(() -> {
                try (KnowledgeView view = library.view()) {
                    of(view);
                } catch (RuntimeException unreadable) {
                    LOG.log(System.Logger.Level.INFO, "The names could not be read: {0}", unreadable.getMessage());
                } finally {
                    reading.set(false);
                }
            });
        }
    }
}
