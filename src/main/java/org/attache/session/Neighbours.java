package org.attache.session;

import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.session.Program.Narrator;

/** The graph of neighbours that makes searches among very many statements fast. */
public final class Neighbours {

    private Neighbours() {}

    /**
     * Builds it beside the answers of a program that goes on running, after each change, until the library is closed.
     */
    public static void keepLinked(Library library, Narrator narrator) {
        Thread.ofPlatform().daemon().name("neighbours").start(() -> {
            boolean open = true;
            while (open) {
                open = link(library, narrator);
            }
        });
    }

    private static boolean link(Library library, Narrator narrator) {
        try {
            return library.linkNeighbours(told(narrator));
        } catch (KnowledgeUnavailable failure) {
            narrator.say("Searches take longer than they could: " + failure.getMessage());
            return true;
        }
    }

    private static Progress told(Narrator narrator) {
        return (task, done, total) -> {
            if (done == 0) {
                narrator.say("Linking " + Count.of(total, "statement")
                        + " with their neighbours; until then a search takes a little longer.");
            } else if (done == total) {
                narrator.say("The statements are linked.");
            }
        };
    }
}
