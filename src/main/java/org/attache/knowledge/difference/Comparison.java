package org.attache.knowledge.difference;

import java.nio.file.Path;
import java.util.Map;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
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

    public Comparison(Path folder, DocumentReader reader, Preparation preparation, KnowledgeStore store) {
        this.folder = folder;
        this.reader = reader;
        this.preparation = preparation;
        this.store = store;
    }

    /**
     * The difference between the folder and the current snapshot.
     *
     * @param takenIn what the store is to remember the folder by
     * @param readAnew whether unchanged files are read again, because the rules of reading changed
     */
    public Proposal propose(
            FolderScan scan, TakenIn takenIn, boolean readAnew, NearCopies nearCopies, Progress progress) {
        Snapshot base = store.current();
        Map<String, String> known = store.manifest();
        Refusals refusals = new Refusals(folder, reader.maxBytes(), scan, known);
        BackgroundPreparation background = new BackgroundPreparation(preparation, refusals);
        FolderReading reading = new FolderReading(folder, reader, known, refusals);
        reading.read(scan, readAnew, store.refused(), background, progress);
        Difference difference = new Difference(store, base.number(), known, reading, refusals);
        difference.prepare(background, preparation, progress);
        return difference.proposal(takenIn, nearCopies, progress);
    }
}
