package org.attache.moderation;

import java.util.function.Consumer;
import org.attache.knowledge.KnowledgeUnavailable;

/** Where documents go that moderators hand in: a folder in the knowledge folder. Thread-safe. */
public interface Inbox {

    /**
     * Puts a document into it, with what is known of it.
     *
     * @param announced hears the hash that it will be known by, before it lies there
     * @return its path below the knowledge folder
     * @throws KnowledgeUnavailable if it cannot be written
     */
    String put(Contribution contribution, Consumer<String> announced);

    /** Takes a document out again that was put in, where it still lies there. */
    void takeBack(String path);
}
