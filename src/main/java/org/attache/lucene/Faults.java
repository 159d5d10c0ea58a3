package org.attache.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.apache.lucene.store.LockObtainFailedException;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.KnowledgeUnavailable.Kind;

/** Turns failures of Lucene and the file system into {@link KnowledgeUnavailable} that names the folder and remedy. */
record Faults(Path folder) {

    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }

    <T> T reading(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    Kind.UNUSABLE,
                    "The search index in " + folder
                            + " cannot be read; stop the program, delete that folder, and it is built again at the next start.",
                    e);
        }
    }

    <T> T writing(Action<T> action) {
        try {
            return action.run();
        } catch (LockObtainFailedException e) {
            throw new KnowledgeUnavailable(
                    Kind.BUSY, "Another process is writing the search index in " + folder + "; stop it first.", e);
        } catch (AccessDeniedException e) {
            throw new KnowledgeUnavailable(
                    Kind.FORBIDDEN,
                    "The search index in " + folder + " may not be written; give this user the right to write there.",
                    e);
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    Kind.FULL,
                    "The search index in " + folder + " cannot be written (" + e.getMessage()
                            + "); see to space and permissions there.",
                    e);
        }
    }
}
