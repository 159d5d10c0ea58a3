package org.attache;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.attache.answer.AnswerWriter;
import org.attache.answer.CitationVerifier;
import org.attache.answer.QuotingWriter;
import org.attache.answer.verification.SecondReader;
import org.attache.assistant.Assistant;
import org.attache.assistant.Authors;
import org.attache.dialogue.Books;
import org.attache.english.Thesaurus;
import org.attache.evidence.Embedder;
import org.attache.evidence.EvidenceGatherer;
import org.attache.formats.FormatReader;
import org.attache.h2.H2Knowledge;
import org.attache.h2.following.H2Wishes;
import org.attache.h2.moderation.H2Audit;
import org.attache.h2.moderation.H2HiddenParts;
import org.attache.h2.moderation.H2OwnStatements;
import org.attache.h2.moderation.ModerationLater;
import org.attache.h2.servers.H2Servers;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.knowledge.folder.GrantedTrust;
import org.attache.langchain4j.Models;
import org.attache.lucene.LuceneIndex;
import org.attache.lucene.LuceneIndexes;
import org.attache.moderation.GoldenRound;
import org.attache.moderation.Heard;
import org.attache.moderation.Moderation;
import org.attache.question.restating.Restater;
import org.attache.session.Options;
import org.attache.session.Program.Session;
import org.attache.source.DataParser;
import org.attache.source.StatementSplitter;

/** Opens the store and the index of a data folder with everything that answers from them. */
record Sessions(
        Options options,
        LocalDate asOf,
        InstantSource clock,
        DocumentReader reader,
        Preparation preparation,
        List<Embedder> embedders,
        Authors authors,
        Thesaurus thesaurus,
        Restater restater,
        Duration corrected,
        List<String> told) {

    /** With what the settings choose. */
    static Sessions of(
            Options options,
            LocalDate asOf,
            InstantSource clock,
            Configuration configuration,
            DataParser parser,
            Thesaurus thesaurus) {
        AnswerWriter quoting = new QuotingWriter();
        CitationVerifier verifier = new CitationVerifier(thesaurus, configuration.reader(parser));
        return new Sessions(
                options,
                asOf,
                clock,
                new FormatReader(parser, configuration.reading(), clock),
                new Preparation(new StatementSplitter(new IcuSentences()), configuration.preparing(), thesaurus),
                Models.embedders(configuration.embedding(), options.data().resolve("models")),
                new Authors(configuration.writer(parser).orElse(quoting), quoting, verifier),
                thesaurus,
                configuration.restater(parser),
                configuration.corrected(),
                configuration.told());
    }

    /** To be read and written, with an index that is up to date. */
    Session open(Progress progress) {
        return open(H2Knowledge.open(options.data(), clock), progress);
    }

    private Session open(H2Knowledge.Opened opened, Progress progress) {
        try {
            FolderLibrary library = library(opened.store(), new LuceneIndexes(index()));
            library.catchUp(progress);
            return session(opened.store(), library, opened.notices());
        } catch (RuntimeException e) {
            opened.store().close();
            throw e;
        }
    }

    /** With a copy of a store that lies in another folder. */
    Session ofCopy(H2Knowledge store, Path folder) {
        return in(folder).open(new H2Knowledge.Opened(store, List.of()), Progress.SILENT);
    }

    private Sessions in(Path folder) {
        Options others = new Options(options.config(), options.knowledge(), folder, options.asOf(), true);
        return new Sessions(
                others, asOf, clock, reader, preparation, embedders, authors, thesaurus, restater, corrected, told);
    }

    /** As they are; empty where something has to be written first. */
    Optional<Session> openToRead() {
        return H2Knowledge.openToRead(options.data(), clock).flatMap(store -> {
            try {
                return Optional.of(session(store, library(store, LuceneIndexes.toRead(index())), List.of()));
            } catch (KnowledgeUnavailable unreadable) {
                store.close();
                return Optional.empty();
            }
        });
    }

    /** A program that goes on running sees days pass. */
    private LocalDate today() {
        return options.asOf() == null ? LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()) : options.asOf();
    }

    private Path index() {
        return index(options.data());
    }

    /** Where the search index of a data folder lies. */
    static Path index(Path data) {
        return data.resolve("index");
    }

    private FolderLibrary library(H2Knowledge store, LuceneIndexes indexes) {
        return new FolderLibrary(
                options.knowledge(),
                BuildId.current(),
                new GrantedTrust(reader, new H2OwnStatements(store.changes(), clock)::isGranted),
                preparation,
                store,
                indexes,
                embedders,
                new H2HiddenParts(store.changes(), clock)::hidden);
    }

    private Session session(H2Knowledge store, FolderLibrary library, List<String> notices) {
        EvidenceGatherer gatherer = new EvidenceGatherer(LuceneIndex.stemmer(), thesaurus);
        Assistant assistant = new Assistant(library::view, gatherer, authors, thesaurus, restater);
        AnswerWriter quoting = new QuotingWriter();
        Authors quoters = new Authors(quoting, quoting, new CitationVerifier(thesaurus, SecondReader.NONE));
        Assistant withoutModel = new Assistant(library::view, gatherer, quoters, thesaurus, Restater.NONE);
        ModerationLater kept = new ModerationLater(options.data(), clock, corrected);
        Books books = H2Servers.books(store.changes());
        return new Opening(
                assistant,
                withoutModel,
                library,
                H2Wishes.of(store.changes()),
                new Moderation(
                        library,
                        withoutModel,
                        new GoldenRound(new GoldenFile(options.knowledge()), this::today),
                        new Rehearsing(this, store),
                        new H2Audit(store.changes(), clock),
                        new H2HiddenParts(store.changes(), clock),
                        new FolderInbox(options.knowledge(), clock),
                        new H2OwnStatements(store.changes(), clock),
                        new Heard(
                                books.feedback(),
                                () -> kept.isThere()
                                        ? Heard.questions(
                                                kept.get().posted(), kept.get().gaps())
                                        : List.of()),
                        new Moderation.Surroundings(authors.name(), () -> DiskUse.of(options.data()), told)),
                kept,
                books,
                notices,
                asOf,
                reader,
                options.knowledge());
    }
}
