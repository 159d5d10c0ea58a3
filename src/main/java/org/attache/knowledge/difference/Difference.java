package org.attache.knowledge.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.knowledge.Hidden;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.TakenIn;
import org.attache.knowledge.folder.FolderReading;
import org.attache.knowledge.folder.Refusals;
import org.attache.source.Origin;
import org.attache.source.Statement;

/** What was read of the folder, held against what the snapshot knows. */
final class Difference {

    private final KnowledgeStore store;
    private final long base;
    private final Map<String, String> known;
    private final FolderReading reading;
    private final Refusals refusals;
    private final Set<String> displaced;
    private final Hidden hidden;
    private final Moves moves;
    private final Map<String, PreparedDocument> prepared = new TreeMap<>();
    private int same;

    Difference(
            KnowledgeStore store,
            long base,
            Map<String, String> known,
            FolderReading reading,
            Refusals refusals,
            Hidden hidden) {
        this.hidden = hidden;
        this.store = store;
        this.base = base;
        this.known = known;
        this.reading = reading;
        this.refusals = refusals;
        this.displaced = reading.displaced();
        this.moves = new Moves(displaced);
    }

    /** Takes what each document says that was read, with the ids that its statements had before. */
    void prepare(BackgroundPreparation background, Preparation preparation, Progress progress) {
        prepared.putAll(background.join(progress));
        moves.findByContent(reading.read().values(), known);
        moves.findByWords(
                prepared.values().stream()
                        .filter(document -> !known.containsKey(document.path()))
                        .toList(),
                statementsOfGone());
        if (!reading.read().isEmpty()) {
            nameStatements(preparation);
            prepared.replaceAll((path, document) -> hidden.from(document));
            leaveOutTheSame();
        }
    }

    private Map<String, List<Statement>> statementsOfGone() {
        Map<String, List<Statement>> gone = new TreeMap<>();
        displaced.stream()
                .filter(path -> !reading.read().containsKey(path))
                .forEach(path -> gone.put(path, store.statementsOf(base, path)));
        return gone;
    }

    private void nameStatements(Preparation preparation) {
        Namespaces namespaces = new Namespaces(store.namespaces());
        reading.unchanged().forEach(namespaces::keep);
        refusals.kept().forEach(namespaces::keep);
        Map<String, String> names = new HashMap<>();
        prepared.keySet()
                .forEach(path -> moves.from(path).ifPresent(source -> names.put(path, namespaces.inherited(source))));
        for (boolean isKnown : new boolean[] {true, false}) {
            prepared.keySet().stream()
                    .filter(path -> known.containsKey(path) == isKnown)
                    .forEach(path -> names.computeIfAbsent(path, namespaces::of));
        }
        prepared.replaceAll((path, document) -> {
            String name = names.getOrDefault(path, path);
            return name.equals(document.namespace()) ? document : preparation.prepare(document.document(), name);
        });
    }

    /** Documents that were read anew only to find in them what was found before. */
    private void leaveOutTheSame() {
        Set<String> candidates = new HashSet<>(prepared.keySet());
        candidates.removeIf(path -> displaced.contains(path) || !known.containsKey(path));
        if (candidates.isEmpty()) {
            return;
        }
        Map<String, Origin> origins = new HashMap<>();
        store.documents(base).forEach(document -> origins.put(document.origin().path(), document.origin()));
        for (String path : candidates) {
            PreparedDocument document = prepared.get(path);
            if (document != null
                    && document.document().origin().equals(origins.get(path))
                    && document.statements().equals(store.statementsOf(base, path))
                    && document.visits().equals(store.visitsOf(base, path))) {
                prepared.remove(path);
                same++;
            }
        }
    }

    /** The whole of it. */
    Proposal proposal(TakenIn takenIn, NearCopies nearCopies, Progress progress) {
        Map<String, List<NearCopy>> copies = nearCopies.among(prepared.values(), displaced, progress);
        prepared.replaceAll((path, document) -> document.with(copies.getOrDefault(path, List.of())));
        DocumentChanges documents = documents();
        Set<String> before = new TreeSet<>(documents.removed());
        documents.changed().forEach(document -> before.add(document.path()));
        documents.moved().forEach(move -> before.add(move.from()));
        return new Proposal(
                base,
                takenIn.text(),
                documents,
                refusals.refused(),
                StatementChanges.between(
                        all(before, path -> store.statementsOf(base, path)),
                        all(prepared.keySet(), path -> document(path).statements())),
                VisitChanges.between(
                        all(before, path -> store.visitsOf(base, path)),
                        all(prepared.keySet(), path -> document(path).visits())),
                all(copies.keySet(), path -> copies.getOrDefault(path, List.of())));
    }

    private DocumentChanges documents() {
        List<PreparedDocument> added = new ArrayList<>();
        List<PreparedDocument> changed = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        Set<String> removed = new TreeSet<>(displaced);
        removed.removeAll(prepared.keySet());
        removed.removeAll(refusals.kept());
        for (PreparedDocument document : prepared.values()) {
            Optional<String> from = moves.from(document.path());
            if (from.isPresent()) {
                boolean edited = !document.document().hash().equals(known.get(from.get()));
                moved.add(new Move(from.get(), document, edited));
                removed.remove(from.get());
            } else {
                (known.containsKey(document.path()) ? changed : added).add(document);
            }
        }
        int unchanged = reading.unchanged().size() + same;
        return new DocumentChanges(
                added, changed, moved, List.copyOf(removed), List.copyOf(refusals.kept()), unchanged);
    }

    private PreparedDocument document(String path) {
        return Objects.requireNonNull(prepared.get(path));
    }

    private static <T> List<T> all(Collection<String> paths, Function<String, List<T>> of) {
        return paths.stream().flatMap(path -> of.apply(path).stream()).toList();
    }
}
