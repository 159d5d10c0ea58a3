package org.attache.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.english.Thesaurus;
import org.attache.evidence.Embedder;
import org.attache.evidence.KnowledgeView;
import org.attache.formats.FormatReader;
import org.attache.formats.file.ReadLimits;
import org.attache.h2.H2Knowledge;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.lucene.LuceneIndexes;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;

/** A knowledge folder with everything that keeps it: real files, a real database, a real index. */
public final class Home implements AutoCloseable {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-03-12T10:00:00Z"));

    final Path knowledge;
    public final Path data;
    public final WordEmbedder embedder = new WordEmbedder("words/1");
    DocumentReader reader = new FormatReader(
            new JacksonData(),
            new ReadLimits(1_000_000, 1_000_000, Duration.ofSeconds(30), 10_000_000, 100_000),
            CLOCK);
    StatementSplitter splitter = new StatementSplitter(new IcuSentences());
    Preparation.Limits limits = Preparation.Limits.DEFAULTS;
    public List<Embedder> embedders = List.of(embedder);
    String rules = "rules-1";
    public FolderLibrary library;
    public H2Knowledge store;

    public Home(Path home) throws IOException {
        knowledge = Files.createDirectories(home.resolve("knowledge"));
        data = home.resolve("data");
        open();
    }

    private void open() {
        store = H2Knowledge.open(data, CLOCK).store();
        library = new FolderLibrary(
                knowledge,
                rules,
                reader,
                new Preparation(splitter, limits, Thesaurus.NONE),
                store,
                new LuceneIndexes(data.resolve("index")),
                embedders,
                () -> Hidden.NOTHING);
        library.catchUp(Progress.SILENT);
    }

    /** Ends the program and starts it again, with whatever was set meanwhile. */
    public Home reopen() {
        library.close();
        open();
        return this;
    }

    public Home write(String path, String text) {
        return changing(() -> {
            Path file = knowledge.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        });
    }

    public Home delete(String path) {
        return changing(() -> Files.delete(knowledge.resolve(path)));
    }

    public Home move(String from, String to) {
        return changing(() -> {
            Files.createDirectories(knowledge.resolve(to).getParent());
            Files.move(knowledge.resolve(from), knowledge.resolve(to));
        });
    }

    private interface Change {
        void make() throws IOException;
    }

    private Home changing(Change change) {
        try {
            change.make();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Proposal propose() {
        return library.propose(Progress.SILENT);
    }

    /** Takes the folder in and says what that changed. */
    public Proposal reload() {
        Proposal proposal = propose();
        library.apply(proposal, Progress.SILENT);
        return proposal;
    }

    /** What answers can cite: every statement as {@code path: words}, and nothing that belongs to no document. */
    public List<String> statements() {
        List<String> found = new ArrayList<>();
        try (KnowledgeView view = library.view()) {
            for (DocumentSummary document : library.documents()) {
                String path = document.origin().path();
                view.statements().ofDocument(path).forEach(each -> found.add(path + ": " + each.words()));
            }
            if (view.statements().size() != found.size()) {
                found.add(view.statements().size() - found.size() + " statements of no document");
            }
        }
        return found;
    }

    /** The ids of all statements by their words. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        try (KnowledgeView view = library.view()) {
            for (DocumentSummary document : library.documents()) {
                for (Statement each :
                        view.statements().ofDocument(document.origin().path())) {
                    ids.put(each.words(), each.id());
                }
            }
        }
        return ids;
    }

    @Override
    public void close() {
        library.close();
    }
}
