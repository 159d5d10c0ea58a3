package org.attache;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attache.answer.AnswerWriter;
import org.attache.answer.CitationVerifier;
import org.attache.answer.QuotingWriter;
import org.attache.answer.verification.SecondReader;
import org.attache.assistant.Assistant;
import org.attache.assistant.Authors;
import org.attache.english.Thesaurus;
import org.attache.evidence.Embedder;
import org.attache.evidence.EvidenceGatherer;
import org.attache.h2.H2Knowledge;
import org.attache.h2.following.H2Follows;
import org.attache.h2.servers.H2Servers;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.lucene.LuceneIndex;
import org.attache.lucene.LuceneIndexes;
import org.attache.question.restating.Restater;
import org.attache.session.Options;
import org.attache.session.Program.Session;

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
        Restater restater) {

    /** To be read and written, with an index that is up to date. */
    Session open(Progress progress) {
        H2Knowledge.Opened opened = H2Knowledge.open(options.data(), clock);
        try {
            FolderLibrary library = library(opened.store(), new LuceneIndexes(index()));
            library.catchUp(progress);
            return session(opened.store(), library, opened.notices());
        } catch (RuntimeException e) {
            opened.store().close();
            throw e;
        }
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

    private Path index() {
        return options.data().resolve("index");
    }

    private FolderLibrary library(H2Knowledge store, LuceneIndexes indexes) {
        return new FolderLibrary(
                options.knowledge(), BuildId.current(), reader, preparation, store, indexes, embedders);
    }

    private Session session(H2Knowledge store, FolderLibrary library, List<String> notices) {
        EvidenceGatherer gatherer = new EvidenceGatherer(LuceneIndex.stemmer(), thesaurus);
        Assistant assistant = new Assistant(library::view, gatherer, authors, thesaurus, restater);
        AnswerWriter quoting = new QuotingWriter();
        Authors quoters = new Authors(quoting, quoting, new CitationVerifier(thesaurus, SecondReader.NONE));
        Assistant withoutModel = new Assistant(library::view, gatherer, quoters, thesaurus, Restater.NONE);
        return new Opening(
                assistant,
                withoutModel,
                library,
                new H2Follows(store.changes()),
                H2Servers.books(store.changes()),
                notices,
                asOf,
                reader,
                options.knowledge());
    }
}
