package org.attache.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.source.Statement;

/** Compares the knowledge folder with the current snapshot, re-reading only what changed. */
final class Comparison {

    private final Path folder;
    private final DocumentReader reader;
    private final Preparation preparation;
    private final KnowledgeStore store;

    Comparison(Path folder, DocumentReader reader, Preparation preparation, KnowledgeStore store) {
        this.folder = folder;
        this.reader = reader;
        this.preparation = preparation;
        this.store = store;
    }

    /**
     * The difference between the folder and the current snapshot.
     *
     * @param fingerprint what the store is to remember the folder by
     * @param readAnew whether unchanged files are read again, because the rules of reading changed
     */
    Proposal propose(FolderScan scan, String fingerprint, boolean readAnew, NearCopies nearCopies, Progress progress) {
        Snapshot base = store.current();
        Map<String, String> known = store.manifest();
        List<PreparedDocument> added = new ArrayList<>();
        List<PreparedDocument> changed = new ArrayList<>();
        List<Reading.Refused> refused = new ArrayList<>(scan.refused());
        Set<String> gone = new TreeSet<>(known.keySet());
        int unchanged = 0;
        int done = 0;
        for (String path : scan.documents()) {
            progress.advanced("reading documents", done++, scan.documents().size());
            if (!readAnew && isUnchanged(path, known)) {
                gone.remove(path);
                unchanged++;
                continue;
            }
            switch (reader.read(folder, path)) {
                case Reading.Read read -> {
                    gone.remove(path);
                    (known.containsKey(path) ? changed : added).add(preparation.prepare(read.document()));
                }
                case Reading.Refused refusal -> refused.add(refusal);
            }
        }
        progress.advanced("reading documents", done, scan.documents().size());
        return difference(base, fingerprint, added, changed, gone, refused, unchanged, nearCopies);
    }

    private Proposal difference(
            Snapshot base,
            String fingerprint,
            List<PreparedDocument> added,
            List<PreparedDocument> changed,
            Set<String> gone,
            List<Reading.Refused> refused,
            int unchanged,
            NearCopies nearCopies) {
        List<Statement> in = new ArrayList<>();
        List<Statement> out = new ArrayList<>();
        added.forEach(document -> in.addAll(document.statements()));
        gone.forEach(path -> out.addAll(store.statementsOf(base.number(), path)));
        for (PreparedDocument document : changed) {
            List<Statement> before =
                    store.statementsOf(base.number(), document.document().path());
            in.addAll(without(document.statements(), before));
            out.addAll(without(before, document.statements()));
        }
        List<PreparedDocument> incoming = new ArrayList<>(added);
        incoming.addAll(changed);
        return new Proposal(
                base.number(),
                fingerprint,
                added,
                changed,
                List.copyOf(gone),
                refused,
                unchanged,
                in,
                out,
                nearCopies.among(incoming, gone));
    }

    private static List<Statement> without(List<Statement> statements, List<Statement> others) {
        Set<String> ids = others.stream().map(Statement::id).collect(Collectors.toCollection(HashSet::new));
        return statements.stream()
                .filter(statement -> !ids.contains(statement.id()))
                .toList();
    }

    private boolean isUnchanged(String path, Map<String, String> known) {
        String hash = known.get(path);
        if (hash == null) {
            return false;
        }
        try {
            return hash.equals(ContentHash.of(folder.resolve(path)));
        } catch (IOException unreadable) {
            // Reading it will say why.
            return false;
        }
    }
}
