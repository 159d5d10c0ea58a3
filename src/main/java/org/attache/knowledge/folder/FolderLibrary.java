package org.attache.knowledge.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.attache.evidence.Embedder;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.Hidden;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.SearchIndexes;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.TakenIn;
import org.attache.knowledge.difference.Comparison;
import org.attache.knowledge.difference.NearCopies;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.index.IndexKeeper;
import org.attache.knowledge.index.Linking;
import org.attache.knowledge.index.ModelAdoption;
import org.attache.knowledge.index.ModelIndexes;
import org.attache.knowledge.index.SnapshotView;
import org.attache.visit.Visit;

/** The library of one folder, kept in a store and searched through an index that is derived from it. */
public final class FolderLibrary implements Library {

    private final Path folder;
    private final String rules;
    private final DocumentReader reader;
    private final KnowledgeStore store;
    private final ModelIndexes indexes;
    private final Comparison comparison;
    private final Supplier<Hidden> hidden;
    private final ReentrantLock reload = new ReentrantLock();
    private final ModelAdoption adoption;
    private final Linking linking;

    /**
     * A library; the store and the index belong to it from now on.
     *
     * @param rules names the version of everything that turns files into statements and visits; files are read anew
     *     where it differs from the one they were read with
     * @param hidden what is left out of the folder
     * @param embedders all that there may be an index of, the chosen one first
     */
    public FolderLibrary(
            Path folder,
            String rules,
            DocumentReader reader,
            Preparation preparation,
            KnowledgeStore store,
            SearchIndexes indexes,
            List<Embedder> embedders,
            Supplier<Hidden> hidden) {
        this.hidden = hidden;
        this.folder = folder;
        this.rules = rules;
        this.reader = reader;
        this.store = store;
        this.indexes = new ModelIndexes(store, indexes, embedders);
        this.adoption = new ModelAdoption(this.indexes, reload);
        this.linking = new Linking(this.indexes);
        this.comparison = new Comparison(folder, reader, preparation, store, hidden);
    }

    /** Brings the index that answers to the store's snapshot, where a crash left it behind. */
    public void catchUp(Progress progress) {
        exclusively(() -> {
            catchUp(indexes.answering(), progress);
            return true;
        });
    }

    private static void catchUp(IndexKeeper keeper, Progress progress) {
        embedding(() -> {
            keeper.catchUp(progress);
            return keeper;
        });
    }

    @Override
    public KnowledgeView view() {
        return SnapshotView.of(indexes::answering, store);
    }

    @Override
    public Snapshot current() {
        return store.current();
    }

    @Override
    public List<DocumentSummary> documents() {
        return store.documents(store.current().number());
    }

    @Override
    public List<Visit> visitsOf(String path) {
        return store.visitsOf(store.current().number(), path);
    }

    @Override
    public List<Reading.Refused> refused() {
        return store.refused();
    }

    @Override
    public List<NearCopy> nearCopies() {
        return store.nearCopies(store.current().number());
    }

    @Override
    public String folder() {
        return FolderScan.of(folder, reader).fingerprint() + hidden.get().mark();
    }

    @Override
    public boolean isSearchable() {
        return indexes.answering().isCurrent();
    }

    @Override
    public boolean isBehind() {
        return !indexes.answering().isCurrent() || TakenIn.parse(store.folder()).isBehind(rules, folder());
    }

    @Override
    public Proposal propose(Progress progress) {
        return exclusively(() -> {
            IndexKeeper keeper = indexes.answering();
            catchUp(keeper, progress);
            FolderScan scan = FolderScan.of(folder, reader);
            boolean readAnew = TakenIn.parse(store.folder()).mustBeReadAnewBy(rules);
            try (SearchIndex.Reader known = keeper.reader()) {
                return comparison.propose(
                        scan,
                        new TakenIn(rules, scan.fingerprint() + hidden.get().mark()),
                        readAnew,
                        new NearCopies(known),
                        progress);
            }
        });
    }

    @Override
    public void prepare(Proposal proposal, Progress progress) {
        exclusively(() -> prepared(indexes.answering(), proposal, progress));
    }

    private static IndexKeeper prepared(IndexKeeper keeper, Proposal proposal, Progress progress) {
        return embedding(() -> {
            keeper.prepare(proposal.incoming(), progress);
            return keeper;
        });
    }

    @Override
    public Snapshot apply(Proposal proposal, Progress progress) {
        return exclusively(() -> {
            if (proposal.base() != store.current().number()) {
                throw new ReloadUnderWay("Another reload came in between; propose again.");
            }
            if (proposal.isEmpty()) {
                store.acknowledge(proposal.folder(), proposal.refused());
                return store.current();
            }
            IndexKeeper keeper = prepared(indexes.answering(), proposal, progress);
            Snapshot next = store.apply(
                    proposal.incoming(), proposal.leaving(), proposal.refused(), proposal.folder(), progress);
            List<String> leaving = new ArrayList<>(proposal.leaving());
            proposal.incoming().forEach(document -> leaving.add(document.path()));
            keeper.advance(next, proposal.incoming(), leaving, progress);
            linking.noteChange();
            return next;
        });
    }

    @Override
    public Snapshot rollback(Progress progress) {
        return exclusively(() -> {
            String now = folder();
            Snapshot next = store.rollback(
                    before -> TakenIn.parse(before).returnedTo(now).text());
            catchUp(indexes.answering(), progress);
            linking.noteChange();
            return next;
        });
    }

    @Override
    public Optional<String> modelToAdopt() {
        return indexes.awaited();
    }

    @Override
    public boolean adoptModel(Progress progress) {
        boolean adopted = embedding(() -> adoption.adopt(progress));
        linking.noteChange();
        return adopted;
    }

    @Override
    public boolean linkNeighbours(Progress progress) {
        return linking.next(progress);
    }

    private static <T> T embedding(Supplier<T> work) {
        try {
            return work.get();
        } catch (EmbedderUnavailable unavailable) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    unavailable.getMessage() + " Nothing was taken in; what was known before still answers.",
                    unavailable);
        }
    }

    private <T> T exclusively(Supplier<T> work) {
        if (!reload.tryLock()) {
            throw new ReloadUnderWay("A reload is already under way; try again when it has ended.");
        }
        try {
            return work.get();
        } finally {
            reload.unlock();
        }
    }

    @Override
    public void close() {
        linking.close();
        adoption.close();
        store.close();
    }
}
