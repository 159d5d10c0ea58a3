package org.attache.session;

import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.session.Program.Narrator;

/** What becomes of a newly chosen embedding model. */
public final class ModelChange {

    private ModelChange() {}

    /**
     * Takes it in beside the answers of a program that goes on running, and says when it answers. Closing the library
     * breaks this off; the next start goes on with it.
     */
    public static void begin(Library library, Narrator narrator) {
        library.modelToAdopt().ifPresent(model -> {
            narrator.say("Taking in the embedding model " + model + "; until then answers come from the one before.");
            Thread.ofPlatform().daemon().name("model").start(() -> takeIn(model, library, narrator));
        });
    }

    private static void takeIn(String model, Library library, Narrator narrator) {
        try {
            if (library.adoptModel(Progress.SILENT)) {
                narrator.say("Answers now come from the embedding model " + model + ".");
            }
        } catch (KnowledgeUnavailable failure) {
            narrator.say("The embedding model " + model + " was not taken in: " + failure.getMessage());
        }
    }

    /** Says that a program that ends with its answer does not wait for it. */
    public static void postpone(Library library, Narrator narrator) {
        library.modelToAdopt()
                .ifPresent(model -> narrator.say("The embedding model " + model
                        + " is not taken in yet, so the one before answers; ./attache reload takes it in."));
    }
}
