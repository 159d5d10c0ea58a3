package org.attache.moderation;

import java.util.function.Consumer;
import org.attache.assistant.Answering;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;

/** Tries a change of the knowledge on a copy that nobody else sees and nothing stays of. Thread-safe. */
@FunctionalInterface
public interface Rehearsal {

    /** The copy after the change. */
    record Copy(Answering answering, Library library) {}

    /**
     * Makes a change to a copy of the current snapshot and has a look at what came of it. Takes its time.
     *
     * @throws KnowledgeUnavailable if there can be no copy; the knowledge itself is as it was
     */
    void of(Consumer<Library> change, Consumer<Copy> look);
}
