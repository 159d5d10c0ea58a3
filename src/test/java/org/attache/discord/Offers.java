package org.attache.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.attache.assistant.Answering;
import org.attache.dialogue.Dialogues;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.knowledge.Library;

/** What a bot of tests has for people. */
public final class Offers {

    private Offers() {}

    /** It keeps what is under way where nobody looks again. */
    public static Offer of(Answering answering, Library library) {
        return of(answering, library, dialogues(folder()));
    }

    static Offer of(Answering answering, Library library, Dialogues dialogues) {
        return new Offer(answering, answering, library, dialogues);
    }

    static Dialogues dialogues(Path folder) {
        return H2Dialogues.open(folder, InstantSource.system());
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("attache-dialogues");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
