package org.attache.knowledge.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.attache.evidence.Embedder;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementIndex;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.SearchIndex;
import org.attache.source.Remark;
import org.attache.visit.VisitLedger;
import org.attache.visit.history.VisitHistory;

/** One snapshot as an asker sees it: index and store keep it whole until it is closed. */
public final class SnapshotView implements KnowledgeView {

    private final SearchIndex.Reader reader;
    private final Embedder embedder;
    private final KnowledgeStore store;
    private final long snapshot;
    private final AtomicBoolean closed = new AtomicBoolean();

    private SnapshotView(SearchIndex.Reader reader, Embedder embedder, KnowledgeStore store) {
        this.reader = reader;
        this.embedder = embedder;
        this.store = store;
        this.snapshot = reader.snapshot();
    }

    /**
     * A view of what the index that answers holds now. Waits for nobody.
     *
     * @throws KnowledgeUnavailable if the store no longer has what the index holds
     */
    public static SnapshotView of(Supplier<IndexKeeper> answering, KnowledgeStore store) {
        long missed = -1;
        while (true) {
            IndexKeeper keeper = answering.get();
            SnapshotView view = new SnapshotView(keeper.reader(), keeper.embedder(), store);
            if (store.hold(view.snapshot)) {
                return view;
            }
            view.reader.close();
            if (view.snapshot == missed) {
                throw new KnowledgeUnavailable(
                        KnowledgeUnavailable.Kind.UNUSABLE,
                        "The search index is of a state that the store no longer holds; run ./attache reload.",
                        null);
            }
            // Reloads came in between; by now the index has gone on.
            missed = view.snapshot;
        }
    }

    @Override
    public long snapshot() {
        return snapshot;
    }

    @Override
    public StatementIndex statements() {
        return reader;
    }

    @Override
    public VisitLedger visits() {
        return store.ledger(snapshot);
    }

    @Override
    public VisitHistory history() {
        return store.history(snapshot);
    }

    @Override
    public Map<String, List<Remark>> remarks() {
        return store.remarks(snapshot);
    }

    @Override
    public Embedder embedder() {
        return embedder;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            store.release(snapshot);
            reader.close();
        }
    }
}
