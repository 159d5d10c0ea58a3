package org.attache.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.source.Document;

/** Reads what changed in the folder, each file by itself: one that fails does not stop the others. */
final class FolderReading {

    private final Path folder;
    private final DocumentReader reader;
    private final Map<String, String> known;
    private final Refusals refusals;
    private final SortedMap<String, Document> read = new TreeMap<>();
    private final Set<String> unchanged = new HashSet<>();

    FolderReading(Path folder, DocumentReader reader, Map<String, String> known, Refusals refusals) {
        this.folder = folder;
        this.reader = reader;
        this.known = known;
        this.refusals = refusals;
    }

    /**
     * Reads every document of a scan that is new, changed or was refused before, one after the other: a large one needs
     * all the memory there is.
     *
     * @param readAnew whether unchanged ones are read too, because the rules of reading changed
     */
    void read(
            FolderScan scan,
            boolean readAnew,
            Iterable<Reading.Refused> refusedBefore,
            BackgroundPreparation background,
            Progress progress) {
        Set<String> again = new HashSet<>();
        refusedBefore.forEach(refused -> again.add(refused.path()));
        int done = 0;
        for (String path : scan.documents()) {
            progress.advanced("reading documents", done++, scan.documents().size());
            if (!readAnew && !again.contains(path) && isUnchanged(path)) {
                unchanged.add(path);
            } else {
                refusals.attempt(path, () -> reader.read(folder, path)).ifPresent(reading -> add(reading, background));
            }
        }
        progress.advanced("reading documents", done, done);
    }

    private void add(Reading reading, BackgroundPreparation background) {
        switch (reading) {
            case Reading.Read document -> {
                read.put(document.path(), document.document());
                background.start(document.document());
            }
            case Reading.Refused refused -> refusals.add(refused);
        }
    }

    /** The documents that were read, by path. */
    SortedMap<String, Document> read() {
        return read;
    }

    Set<String> unchanged() {
        return unchanged;
    }

    /** Paths whose known content no longer lies there: it is gone from the folder, or something else is there. */
    Set<String> displaced() {
        return known.entrySet().stream()
                .filter(entry -> !unchanged.contains(entry.getKey()))
                .filter(entry -> !refusals.kept().contains(entry.getKey()))
                .filter(entry -> !isStillThere(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean isStillThere(String path, String hash) {
        Document document = read.get(path);
        return document != null && document.hash().equals(hash);
    }

    private boolean isUnchanged(String path) {
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
