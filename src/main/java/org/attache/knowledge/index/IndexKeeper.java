package org.attache.knowledge.index;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.evidence.Embedder;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.SnapshotDifference;

/** Keeps a derived search index at the current snapshot of the store: by the difference where that is enough. */
public final class IndexKeeper implements AutoCloseable {

    private final KnowledgeStore store;
    private final SearchIndex index;
    private final Embedder embedder;
    private final Vectors vectors;

    IndexKeeper(KnowledgeStore store, SearchIndex index, Embedder embedder) {
        this.store = store;
        this.index = index;
        this.embedder = embedder;
        this.vectors = new Vectors(store, embedder);
    }

    public boolean isCurrent() {
        return index.state().equals(state(store.current()));
    }

    /** Whether it is current or would be so with little work. */
    boolean isUsable() {
        SearchIndex.State now = index.state();
        return now.model().equals(embedder.model())
                && store.difference(
                                now.snapshot(), now.created(), store.current().number())
                        .isPresent();
    }

    Embedder embedder() {
        return embedder;
    }

    public SearchIndex.Reader reader() {
        return index.reader();
    }

    /** Brings the index to the current snapshot, where it is missing, behind, or of another embedding model. */
    public void catchUp(Progress progress) {
        Snapshot current = store.current();
        if (!store.hold(current.number())) {
            // Only where three reloads came in between, each of which catches up by itself.
            return;
        }
        try {
            catchUp(current, progress);
        } finally {
            store.release(current.number());
        }
    }

    private void catchUp(Snapshot current, Progress progress) {
        SearchIndex.State now = index.state();
        if (now.equals(state(current))) {
            return;
        }
        Optional<SnapshotDifference> difference = now.model().equals(embedder.model())
                ? store.difference(now.snapshot(), now.created(), current.number())
                : Optional.empty();
        if (difference.isPresent()) {
            List<String> incoming = difference.get().incoming();
            Set<String> words = new HashSet<>();
            incoming.forEach(path ->
                    store.statementsOf(current.number(), path).forEach(statement -> words.add(statement.words())));
            vectors.embedMissing(words, progress);
            index.update(
                    state(current),
                    difference.get().leaving(),
                    new Entries(documents(current, incoming), vectors, words.size(), progress));
        } else {
            rebuild(current, progress);
        }
    }

    private void rebuild(Snapshot current, Progress progress) {
        Set<String> words = new HashSet<>();
        store.forEachStatement(current.number(), statement -> words.add(statement.words()));
        vectors.embedMissing(words, progress);
        List<String> all = store.documents(current.number()).stream()
                .map(document -> document.origin().path())
                .toList();
        index.rebuild(state(current), new Entries(documents(current, all), vectors, current.statements(), progress));
    }

    /** Embeds what comes in, before any of it shows. */
    public void prepare(List<PreparedDocument> incoming, Progress progress) {
        Set<String> words = new HashSet<>();
        incoming.stream()
                .flatMap(document -> document.statements().stream())
                .forEach(statement -> words.add(statement.words()));
        vectors.embedMissing(words, progress);
    }

    /**
     * Takes the difference to the next snapshot in; the index was at the one before.
     *
     * @throws KnowledgeUnavailable if it cannot be written; the snapshot is in force all the same
     */
    public void advance(Snapshot next, List<PreparedDocument> incoming, List<String> leaving, Progress progress) {
        long total = incoming.stream()
                .mapToLong(document -> document.statements().size())
                .sum();
        try {
            index.update(
                    state(next), leaving, new Entries(incoming.stream().map(Labelled::of), vectors, total, progress));
        } catch (KnowledgeUnavailable failure) {
            throw new KnowledgeUnavailable(
                    failure.kind(),
                    "Snapshot " + next.number()
                            + " is stored and in force, but not yet in the search index, so searches"
                            + " answer from the one before until the next call: " + failure.getMessage(),
                    failure);
        }
    }

    /** Links what is not linked yet; false where a change broke that off. */
    boolean link(Progress progress) {
        return index.link(progress);
    }

    private SearchIndex.State state(Snapshot snapshot) {
        return new SearchIndex.State(snapshot.number(), snapshot.created(), embedder.model());
    }

    private Stream<Labelled> documents(Snapshot snapshot, List<String> paths) {
        return paths.stream().map(path -> document(snapshot, path));
    }

    private Labelled document(Snapshot snapshot, String path) {
        return new Labelled(store.statementsOf(snapshot.number(), path), store.labelsOf(snapshot.number(), path));
    }

    @Override
    public void close() {
        index.close();
    }
}
