package org.attache;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.answer.AnswerWriter;
import org.attache.answer.CitationVerifier;
import org.attache.answer.QuotingWriter;
import org.attache.assistant.Assistant;
import org.attache.assistant.Authors;
import org.attache.evidence.Embedder;
import org.attache.evidence.EvidenceGatherer;
import org.attache.h2.Archive;
import org.attache.h2.H2Knowledge;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.FolderLibrary;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Preparation;
import org.attache.knowledge.Progress;
import org.attache.langchain4j.Models;
import org.attache.lucene.LuceneIndex;
import org.attache.lucene.LuceneIndexes;
import org.attache.source.DataParser;
import org.attache.source.StatementSplitter;
import org.attache.terminal.Formats;
import org.attache.terminal.Options;
import org.attache.terminal.Program;
import org.attache.tika.TikaReader;

/** Puts the parts together; the only place that names them all. */
final class Wiring implements Program {

    private final Path home;
    private final Map<String, String> environment;
    private final InstantSource clock;
    private final DataParser parser = new JacksonData();

    Wiring(Path home, Map<String, String> environment, InstantSource clock) {
        this.home = home;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Session open(Options options, Progress progress) {
        Configuration configuration = Configuration.read(options.config(), environment, parser);
        H2Knowledge.Opened opened = H2Knowledge.open(options.data(), clock);
        try {
            FolderLibrary library = library(
                    options, configuration, opened.store(), new LuceneIndexes(index(options)));
            library.catchUp(progress);
            return answering(options, configuration, library, opened.notices());
        } catch (RuntimeException e) {
            opened.store().close();
            throw e;
        }
    }

    @Override
    public Optional<Session> openToRead(Options options) {
        Configuration configuration = Configuration.read(options.config(), environment, parser);
        return H2Knowledge.openToRead(options.data(), clock).flatMap(store -> {
            try {
                FolderLibrary library =
                        library(options, configuration, store, LuceneIndexes.toRead(index(options)));
                return Optional.of(answering(options, configuration, library, List.of()));
            } catch (KnowledgeUnavailable unreadable) {
                store.close();
                return Optional.empty();
            }
        });
    }

    private static Path index(Options options) {
        return options.data().resolve("index");
    }

    private FolderLibrary library(
            Options options, Configuration configuration, H2Knowledge store, LuceneIndexes indexes) {
        List<Embedder> embedders =
                Models.embedders(configuration.embedding(), options.data().resolve("models"));
        return new FolderLibrary(
                options.knowledge(),
                BuildId.current(),
                reader(configuration),
                preparation(),
                store,
                indexes,
                embedders);
    }

    private DocumentReader reader(Configuration configuration) {
        return new TikaReader(parser, configuration.reading(), clock);
    }

    private Session answering(
            Options options, Configuration configuration, FolderLibrary library, List<String> notices) {
        AnswerWriter quoting = new QuotingWriter();
        AnswerWriter chosen = configuration.writer(parser).orElse(quoting);
        Authors authors = new Authors(chosen, quoting, verifier());
        Assistant assistant = new Assistant(library::view, new EvidenceGatherer(LuceneIndex.stemmer()), authors);
        return new Opening(
                assistant, library, notices, today(options), reader(configuration), options.knowledge());
    }

    @Override
    public LocalDate today(Options options) {
        return options.asOf() == null ? LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()) : options.asOf();
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Preparation preparation() {
        return new Preparation(new StatementSplitter(new IcuSentences()));
    }

    @Override
    public CitationVerifier verifier() {
        return new CitationVerifier(LuceneIndex.stemmer());
    }

    @Override
    public Formats formats() {
        return new JsonFormats();
    }

    @Override
    public String backUp(Options options, Path file, Narrator narrator) {
        return Archive.backUp(options.data(), file, clock, narrator::say);
    }

    @Override
    public String restore(Options options, Path file) {
        return Archive.restore(options.data(), file, clock);
    }

    @Override
    public void serve(Options options, Progress progress, Narrator narrator) {
        new Serving(this, Configuration.read(options.config(), environment, parser), Secrets.token(environment), clock)
                .run(options, progress, narrator);
    }
}
