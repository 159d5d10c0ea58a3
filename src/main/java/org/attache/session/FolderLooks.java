package org.attache.session;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.knowledge.folder.FolderWatch;
import org.attache.session.Program.Narrator;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the knowledge folder now and then, beside the answers of a program that goes on running. Where nothing is
 * known yet, the first documents are taken in as soon as they are there, whatever is to be done about later changes.
 */
public final class FolderLooks implements AutoCloseable {

    private static final int SECONDS = 10;

    /** Somebody waits for the first documents. */
    private static final int SECONDS_TO_THE_FIRST = 2;

    private final Library library;
    private final @Nullable FolderWatch wanted;
    private final FolderWatch first;
    private final boolean isTakenIn;
    private final Narrator narrator;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("folder").factory());

    private FolderLooks(Library library, Optional<FolderWatch.Reaction> reaction, Narrator narrator) {
        this.library = library;
        this.wanted = reaction.map(each -> new FolderWatch(library, each)).orElse(null);
        this.first = new FolderWatch(library, FolderWatch.Reaction.APPLY);
        this.isTakenIn = reaction.filter(FolderWatch.Reaction.APPLY::equals).isPresent();
        this.narrator = narrator;
    }

    /**
     * Looks until it is closed.
     *
     * @param reaction what to do about changes; empty for nothing
     */
    public static FolderLooks begin(Library library, Optional<FolderWatch.Reaction> reaction, Narrator narrator) {
        FolderLooks looks = new FolderLooks(library, reaction, narrator);
        looks.next();
        return looks;
    }

    private boolean isEmpty() {
        return library.current().documents() == 0;
    }

    private void next() {
        try {
            if (isEmpty()) {
                var unused = looks.schedule(() -> look(first, true), SECONDS_TO_THE_FIRST, TimeUnit.SECONDS);
            } else if (wanted != null) {
                var unused = looks.schedule(() -> look(wanted, isTakenIn), SECONDS, TimeUnit.SECONDS);
            }
        } catch (RejectedExecutionException closed) {
            // The program ends.
        }
    }

    private void look(FolderWatch watch, boolean takesIn) {
        boolean wasEmpty = isEmpty();
        try {
            watch.look()
                    .ifPresent(proposal -> narrator.say((takesIn
                                    ? "The knowledge folder changed and was taken in: "
                                    : "The knowledge folder changed; a reload would bring: ")
                            + ProposalSummary.of(proposal)));
        } catch (KnowledgeUnavailable failure) {
            // That the folder holds nothing yet was said at the start.
            if (!wasEmpty || failure.kind() != KnowledgeUnavailable.Kind.EMPTY) {
                narrator.say("The changed knowledge folder was not taken in: " + failure.getMessage());
            }
        } catch (RuntimeException unforeseen) {
            narrator.say("The knowledge folder is not watched any more: looking at it failed ("
                    + unforeseen.getClass().getSimpleName() + "). Restart the bot, and report this.");
            throw unforeseen;
        }
        next();
    }

    /** Looks no more; a look that is under way comes to its end. */
    @Override
    public void close() {
        looks.close();
    }
}
