package org.attache;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attache.assistant.Answering;
import org.attache.dialogue.Books;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Library;
import org.attache.knowledge.Reading;
import org.attache.moderation.Moderation;
import org.attache.session.Program;
import org.attache.session.Wishes;

/** The program while it is open. */
record Opening(
        Answering answering,
        Answering withoutModel,
        Library library,
        Wishes wishes,
        Moderation moderation,
        Books books,
        List<String> notices,
        LocalDate asOf,
        DocumentReader reader,
        Path folder)
        implements Program.Session {

    @Override
    public Optional<String> textOf(String path) {
        return reader.read(folder, path) instanceof Reading.Read read
                ? Optional.of(read.document().text())
                : Optional.empty();
    }

    @Override
    public void close() {
        library.close();
    }
}
