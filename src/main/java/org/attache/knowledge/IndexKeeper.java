package org.attache.knowledge;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.attache.evidence.Embedder;
import org.attache.source.Statement;

/** Keeps the derived search index at the current snapshot of the store: by the difference where that is enough. */
final class IndexKeeper {

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

    boolean isCurrent() {
        return index.state().equals(state(store.current()));
    }

    /** Rebuilds the index from the store where it is missing, behind, or of another embedding model. */
    void catchUp(Progress progress) {
        if (isCurrent()) {
            return;
        }
        Snapshot current = store.current();
        Set<String> words = new HashSet<>();
        store.forEachStatement(current.number(), statement -> words.add(statement.words()));
        vectors.embedMissing(words, progress);
        progress.advanced("building the index", 0, 1);
        index.rebuild(state(current), new Entries(statements(current), vectors));
        progress.advanced("building the index", 1, 1);
    }

    /** Embeds what comes in, before any of it shows. */
    void prepare(List<PreparedDocument> incoming, Progress progress) {
        Set<String> words = new HashSet<>();
        incoming.forEach(document -> document.statements().forEach(statement -> words.add(statement.words())));
        vectors.embedMissing(words, progress);
    }

    /** Takes the difference to the next snapshot in; the index was at the one before. */
    void advance(Snapshot next, List<PreparedDocument> incoming, List<String> removed) {
        Iterator<Statement> statements = incoming.stream()
                .flatMap(document -> document.statements().stream())
                .iterator();
        index.update(state(next), removed, new Entries(statements, vectors));
    }

    private SearchIndex.State state(Snapshot snapshot) {
        return new SearchIndex.State(snapshot.number(), snapshot.created(), embedder.model());
    }

    private Iterator<Statement> statements(Snapshot snapshot) {
        return store.documents(snapshot.number()).stream()
                .flatMap(document ->
                        store.statementsOf(snapshot.number(), document.origin().path()).stream())
                .iterator();
    }
}
