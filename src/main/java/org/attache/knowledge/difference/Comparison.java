package org.attache.knowledge.difference;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Hidden;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.TakenIn;
import org.attache.knowledge.folder.FolderReading;
import org.attache.knowledge.folder.FolderScan;
import org.attache.knowledge.folder.Refusals;

/** Compares the knowledge folder with the current snapshot, re-reading only what changed. */
public final class Comparison {

    private final Path folder;
    private final DocumentReader reader;
    private final Preparation preparation;
    private final KnowledgeStore store;
    private final Supplier<Hidden> hidden;

    /** @param hidden what is left out of the folder */
    public Comparison(
            Path folder,
            DocumentReader reader,
            Preparation preparation,
            KnowledgeStore store,
            Supplier<Hidden> hidden) {
        this.hidden = hidden;
        this.folder = folder;
        this.reader = reader;
        this.preparation = preparation;
        this.store = store;
    }

    /**
     * The difference between the folder and the current snapshot.
     *
     * @param whole what lies in the folder
     * @param takenIn what the store is to remember the folder by
     * @param readAnew whether unchanged files are read again, because the rules of reading changed
     * @throws KnowledgeUnavailable if the folder holds nothing that can be read
     */
    public Proposal propose(
            FolderScan whole, TakenIn takenIn, boolean readAnew, NearCopies nearCopies, Progress progress) {
        Snapshot base = store.current();
        Hidden out = hidden.get();
        FolderScan scan = whole.without(out.documents());
        Map<String, String> known = store.manifest();
        Refusals refusals = new Refusals(folder, reader.maxBytes(), scan, known);
        BackgroundPreparation background = new BackgroundPreparation(preparation, refusals);
        FolderReading reading = new FolderReading(folder, reader, known, refusals, store);
        Set<String> again = new HashSet<>(out.touched());
        store.refused().forEach(refused -> again.add(refused.path()));
        reading.read(scan, readAnew, again, background, progress);
        Difference difference = new Difference(store, base.number(), known, reading, refusals, out);
        difference.prepare(background, preparation, progress);
        Proposal proposal = difference.proposal(takenIn, nearCopies, progress);
        requireSomething(proposal);
        return proposal;
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
                    KnowledgeUnavailable.Kind.EMPTY, "The knowledge folder " + folder + why, null);
        }
    }
}
