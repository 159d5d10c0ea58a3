package org.attache.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.evidence.Embedder;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.SearchIndexes;
import org.jspecify.annotations.Nullable;

/**
 * The index that answers, and beside it that of a newly chosen embedding model until it is complete. Thread-safe for
 * readers; one thread at a time changes anything.
 */
public final class ModelIndexes implements AutoCloseable {

    /** So few statements are embedded with a new model at once; more would keep somebody waiting. */
    private static final int AT_ONCE = 500;

    private final KnowledgeStore store;
    private final SearchIndexes indexes;
    private final Embedder chosen;
    private final List<IndexKeeper> opened = new ArrayList<>();
    private volatile IndexKeeper answering;
    private @Nullable IndexKeeper next;

    /**
     * Opens the index of the chosen model; where another model's index is complete and this one's would take long, that
     * one.
     *
     * @param embedders the chosen one first
     */
    public ModelIndexes(KnowledgeStore store, SearchIndexes indexes, List<Embedder> embedders) {
        this.store = store;
        this.indexes = indexes;
        this.chosen = embedders.getFirst();
        Optional<IndexKeeper> usable = embedders.stream()
                .filter(embedder -> indexes.has(embedder.model()))
                .map(this::open)
                .filter(IndexKeeper::isUsable)
                .findFirst();
        boolean isSmall = store.current().statements() <= AT_ONCE;
        this.answering = isSmall || usable.isEmpty() ? keeper(chosen) : usable.get();
        if (awaited().isEmpty()) {
            opened.stream().filter(keeper -> keeper != answering).forEach(IndexKeeper::close);
            opened.removeIf(keeper -> keeper != answering);
            indexes.keepOnly(chosen.model());
        }
    }

    /** That of the open ones, or opened. */
    private IndexKeeper keeper(Embedder embedder) {
        return opened.stream()
                .filter(keeper -> keeper.embedder().model().equals(embedder.model()))
                .findFirst()
                .orElseGet(() -> open(embedder));
    }

    private IndexKeeper open(Embedder embedder) {
        IndexKeeper keeper = new IndexKeeper(store, indexes.open(embedder), embedder);
        opened.add(keeper);
        return keeper;
    }

    public IndexKeeper answering() {
        return answering;
    }

    /** The chosen model, where answers come from the index of another one. */
    public Optional<String> awaited() {
        return Optional.of(chosen.model())
                .filter(model -> !model.equals(answering.embedder().model()));
    }

    /** The index of the chosen model, which does not answer yet. */
    IndexKeeper next() {
        IndexKeeper known = next;
        if (known == null) {
            known = keeper(chosen);
            next = known;
        }
        return known;
    }

    /** From now on the chosen model's index answers. The other one stays open for those who are reading. */
    void swap() {
        answering = next();
    }

    @Override
    public void close() {
        opened.forEach(IndexKeeper::close);
    }
}
