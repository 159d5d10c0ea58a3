package org.attache;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attache.assistant.Answering;
import org.attache.h2.H2Knowledge;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Library;
import org.attache.knowledge.Reading;
import org.attache.terminal.Program;

/** The program while it is open. */
record Opening(
        Answering answering,
        Library library,
        H2Knowledge.Opened opened,
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
    public List<String> notices() {
        return opened.notices();
    }

    @Override
    public void close() {
        library.close();
    }
}
