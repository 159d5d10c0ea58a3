package org.attache;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attache.assistant.Answering;
import org.attache.dialogue.Books;
import org.attache.h2.moderation.ModerationLater;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Library;
import org.attache.knowledge.Reading;
import org.attache.moderation.Moderation;
import org.attache.moderation.gaps.Gaps;
import org.attache.moderation.posted.PostedAnswers;
import org.attache.session.Program;
import org.attache.session.Wishes;

/** The program while it is open. */
record Opening(
        Answering answering,
        Answering withoutModel,
        Library library,
        Wishes wishes,
        Moderation moderation,
        ModerationLater kept,
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
    public Gaps gaps() {
        return kept.get().gaps();
    }

    @Override
    public PostedAnswers posted() {
        return kept.get().posted();
    }

    @Override
    public void close() {
        kept.close();
        library.close();
    }
}
