package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.Place;
import org.attache.benchmark.RememberedEmbedder;
import org.attache.evidence.Embedder;
import org.attache.formats.FormatReader;
import org.attache.formats.file.ReadLimits;
import org.attache.h2.H2Knowledge;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.Hidden;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.langchain4j.Models;
import org.attache.lucene.LuceneIndexes;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.source.StatementSplitter;

/** A knowledge folder of generated documents and a data folder that has taken them in. */
record Filled(Path knowledge, Path data) {

    private static final int PER_FOLDER = 100;
    static final InstantSource CLOCK = InstantSource.system();
    static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    /** So many documents, taken in once and kept for later runs. */
    static Filled of(int documents) throws IOException {
        Filled filled = new Filled(Place.kept("knowledge-" + documents), Place.kept("store-" + documents));
        if (!Files.exists(filled.data())) {
            Place.delete(filled.knowledge());
            write(filled.knowledge(), new Dispatches(), 0, documents);
            Path unfinished = Place.fresh("store-" + documents + "-unfinished");
            try (RememberedEmbedder embedder = new RememberedEmbedder(Models.embedder(Place.kept("models")));
                    FolderLibrary library = library(filled.knowledge(), unfinished, embedder)) {
                library.refresh(Progress.SILENT);
                library.linkNeighbours(Progress.SILENT);
            }
            Files.move(unfinished, filled.data());
        }
        return filled;
    }

    /** A copy of the data folder that may be changed. */
    Filled copied() throws IOException {
        Path copy = Place.fresh("store-copy");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(data.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new Filled(knowledge, copy);
    }

    static void write(Path folder, Dispatches dispatches, int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            Path file = file(folder, number);
            Files.createDirectories(file.getParent());
            Files.writeString(file, dispatches.text(number));
        }
    }

    static Path file(Path folder, int number) {
        return folder.resolve("folder-" + number / PER_FOLDER).resolve("dispatch-" + number + ".txt");
    }

    /** The library alone, wired as the program wires it, but with this embedder. */
    static FolderLibrary library(Path knowledge, Path data, Embedder embedder) {
        return new FolderLibrary(
                knowledge,
                BuildId.current(),
                new FormatReader(new JacksonData(), ReadLimits.DEFAULTS, CLOCK),
                new Preparation(new StatementSplitter(new IcuSentences())),
                H2Knowledge.open(data, CLOCK).store(),
                new LuceneIndexes(data.resolve("index")),
                List.of(embedder),
                () -> Hidden.NOTHING);
    }

    /** The whole program. */
    Program.Session open() {
        return new Wiring(Path.of(""), Map.of(), CLOCK)
                .open(new Options(Path.of("config"), knowledge, data, TODAY, true), Progress.SILENT);
    }

    /** Different questions about the documents. */
    static List<String> questions(int count) {
        Dispatches dispatches = new Dispatches();
        return Stream.iterate(0, i -> i + 1)
                .map(dispatches::question)
                .distinct()
                .limit(count)
                .toList();
    }
}
