package org.attache.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.attache.evidence.Embedder;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementIndex;
import org.attache.visit.VisitLedger;

/** The library of one folder, kept in a store and searched through an index that is derived from it. */
public final class FolderLibrary implements Library {

    private final Path folder;
    private final String rules;
    private final DocumentReader reader;
    private final KnowledgeStore store;
    private final SearchIndex index;
    private final IndexKeeper keeper;
    private final Comparison comparison;
    private final ReentrantLock reload = new ReentrantLock();

    /**
     * A library; the store and the index belong to it from now on.
     *
     * @param rules names the version of everything that turns files into statements and visits; files are read anew
     *     where it differs from the one they were read with
     */
    public FolderLibrary(
            Path folder,
            String rules,
            DocumentReader reader,
            Preparation preparation,
            KnowledgeStore store,
            SearchIndex index,
            Embedder embedder) {
        this.folder = folder;
        this.rules = rules;
        this.reader = reader;
        this.store = store;
        this.index = index;
        this.keeper = new IndexKeeper(store, index, embedder);
        this.comparison = new Comparison(folder, reader, preparation, store);
    }

    /** Brings the index to the store's snapshot, where a crash or a new model left it behind. */
    public void catchUp(Progress progress) {
        exclusively(() -> {
            keeper.catchUp(progress);
            return true;
        });
    }

    @Override
    public KnowledgeView view() {
        long missed = -1;
        while (true) {
            SearchIndex.Reader statements = index.reader();
            long snapshot = statements.snapshot();
            if (store.hold(snapshot)) {
                return new View(statements, store.ledger(snapshot), store);
            }
            statements.close();
            if (snapshot == missed) {
                throw new KnowledgeUnavailable(
                        KnowledgeUnavailable.Kind.UNUSABLE,
                        "The search index is of a state that the store no longer holds; reload the knowledge.",
                        null);
            }
            // Reloads came in between and the index went on; its next state is held.
            missed = snapshot;
        }
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
    public List<Reading.Refused> refused() {
        return store.refused();
    }

    @Override
    public List<NearCopy> nearCopies() {
        return store.nearCopies(store.current().number());
    }

    @Override
    public String folder() {
        return FolderScan.of(folder, reader).fingerprint();
    }

    @Override
    public boolean isBehind() {
        return !keeper.isCurrent() || TakenIn.parse(store.folder()).isBehind(rules, folder());
    }

    @Override
    public Proposal propose(Progress progress) {
        return exclusively(() -> {
            keeper.catchUp(progress);
            FolderScan scan = FolderScan.of(folder, reader);
            boolean readAnew = TakenIn.parse(store.folder()).mustBeReadAnewBy(rules);
            try (SearchIndex.Reader known = index.reader()) {
                Proposal proposal = comparison.propose(
                        scan, new TakenIn(rules, scan.fingerprint()), readAnew, new NearCopies(known), progress);
                requireSomething(proposal);
                return proposal;
            }
        });
    }

    /** An emptied or unreadable folder is an accident more often than a wish: what is known stays. */
    private void requireSomething(Proposal proposal) {
        DocumentChanges documents = proposal.documents();
        if (proposal.incoming().isEmpty() && documents.kept().isEmpty() && documents.unchanged() == 0) {
            List<Reading.Refused> refused = proposal.refused();
            String why = refused.isEmpty()
                    ? " holds no documents; put a .md, .txt, .pdf or other document into it."
                    : " holds no document that can be read: "
                            + refused.getFirst().path() + " "
                            + refused.getFirst().reason() + ".";
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE, "The knowledge folder " + folder + why, null);
        }
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
            embedding(() -> keeper.prepare(proposal.incoming(), progress));
            Snapshot next = store.apply(
                    proposal.incoming(), proposal.leaving(), proposal.refused(), proposal.folder(), progress);
            List<String> leaving = new ArrayList<>(proposal.leaving());
            proposal.incoming().forEach(document -> leaving.add(document.path()));
            keeper.advance(next, proposal.incoming(), leaving, progress);
            return next;
        });
    }

    @Override
    public Snapshot rollback(Progress progress) {
        return exclusively(() -> {
            Snapshot next = store.rollback(TakenIn.rolledBack(folder()).text());
            keeper.catchUp(progress);
            return next;
        });
    }

    private static void embedding(Runnable work) {
        try {
            work.run();
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
        index.close();
        store.close();
    }

    private record View(SearchIndex.Reader reader, VisitLedger visits, KnowledgeStore store, AtomicBoolean closed)
            implements KnowledgeView {

        View(SearchIndex.Reader reader, VisitLedger visits, KnowledgeStore store) {
            this(reader, visits, store, new AtomicBoolean());
        }

        @Override
        public long snapshot() {
            return reader.snapshot();
        }

        @Override
        public StatementIndex statements() {
            return reader;
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                store.release(reader.snapshot());
                reader.close();
            }
        }
    }
}
