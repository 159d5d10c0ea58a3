package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attache.h2.H2Knowledge;
import org.attache.h2.StoreCopy;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.KnowledgeUnavailable.Kind;
import org.attache.knowledge.Library;
import org.attache.moderation.Rehearsal;
import org.attache.session.Program.Session;

/** Tries changes on a copy that lies in the data folder while it is needed. Thread-safe, one at a time. */
final class Rehearsing implements Rehearsal {

    private static final String FOLDER = "rehearsal";

    private final Sessions sessions;
    private final H2Knowledge store;

    Rehearsing(Sessions sessions, H2Knowledge store) {
        this.sessions = sessions;
        this.store = store;
    }

    @Override
    public synchronized void of(Consumer<Library> change, Consumer<Copy> look) {
        Path folder = sessions.options().data().toAbsolutePath().resolve(FOLDER);
        try {
            // A process that was killed left its own.
            delete(folder);
            H2Knowledge copy = StoreCopy.of(store, folder, sessions.clock());
            link(Sessions.index(sessions.options().data()), Sessions.index(folder));
            try (Session session = sessions.ofCopy(copy, folder)) {
                change.accept(session.library());
                look.accept(new Copy(session.withoutModel(), session.library()));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    Kind.FULL,
                    "The change cannot be tried on a copy in " + folder + " (" + e.getMessage()
                            + "); see to space and permissions there.",
                    e);
        }
    }

    /** The files of an index are never written to once they are there. What is missing of them is built anew. */
    private static void link(Path index, Path copy) throws IOException {
        if (!Files.isDirectory(index)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(index)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
        for (Path file : files) {
            Path to = copy.resolve(index.relativize(file).toString());
            Files.createDirectories(to.getParent());
            try {
                Files.createLink(to, file);
            } catch (UnsupportedOperationException noLinks) {
                Files.copy(file, to);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
