package org.attache.knowledge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.BackgroundPreparation;
import org.attache.source.Document;

/** Reads what changed in the folder, each file by itself: one that fails does not stop the others. */
public final class FolderReading {

    /** Of a larger file, in bytes, and of a longer text, what is worked out takes more memory than of many others. */
    private static final int LARGE = 2_000_000;

    private final Path folder;
    private final DocumentReader reader;
    private final Map<String, String> known;
    private final Refusals refusals;
    private final SharedEvents shared;
    private final SortedMap<String, Document> read = new TreeMap<>();
    private final Set<String> unchanged = new HashSet<>();

    public FolderReading(
            Path folder, DocumentReader reader, Map<String, String> known, Refusals refusals, KnowledgeStore store) {
        this.folder = folder;
        this.reader = reader;
        this.known = known;
        this.refusals = refusals;
        this.shared = new SharedEvents(store);
    }

    /**
     * Reads every document of a scan that is new, changed or was refused before, one after the other. While a large one
     * is read or worked out nothing else is.
     *
     * @param again paths of documents that are read even where they are unchanged, such as those refused before
     * @param readAnew whether unchanged ones are read too, because the rules of reading changed
     */
    public void read(
            FolderScan scan, boolean readAnew, Set<String> again, BackgroundPreparation background, Progress progress) {
        int done = 0;
        for (String path : scan.documents()) {
            progress.advanced("reading documents", done++, scan.documents().size());
            if (!readAnew && !again.contains(path) && isUnchanged(path)) {
                unchanged.add(path);
            } else {
                read(path, background);
            }
        }
        Set<String> gone = new HashSet<>(known.keySet());
        gone.removeAll(unchanged);
        Set<String> others = shared.begin(gone);
        others.retainAll(unchanged);
        while (!others.isEmpty()) {
            unchanged.removeAll(others);
            others.forEach(path -> read(path, background));
            others = shared.next();
            others.retainAll(unchanged);
        }
        shared.settle().forEach((document, spent) -> start(document, spent, background));
        progress.advanced("reading documents", done, done);
    }

    private void read(String path, BackgroundPreparation background) {
        boolean isLarge = isLarge(path);
        if (isLarge) {
            background.settle();
        }
        long began = System.nanoTime();
        refusals.attempt(path, () -> reader.read(folder, path))
                .ifPresent(reading -> add(reading, background, Duration.ofNanos(System.nanoTime() - began)));
        if (isLarge) {
            // Large arrays pile up beside each other before a collector looks at them by itself.
            System.gc();
        }
    }

    private boolean isLarge(String path) {
        try {
            return Files.size(folder.resolve(path)) > LARGE;
        } catch (IOException | InvalidPathException unreadable) {
            // Reading it will say why.
            return false;
        }
    }

    private void add(Reading reading, BackgroundPreparation background, Duration spent) {
        switch (reading) {
            case Reading.Read document -> {
                if (document.document().body().events().isEmpty()) {
                    start(document.document(), spent, background);
                } else {
                    shared.add(document.document(), spent);
                }
            }
            case Reading.Refused refused -> refusals.add(refused);
        }
    }

    private void start(Document document, Duration spent, BackgroundPreparation background) {
        read.put(document.path(), document);
        boolean isLarge = document.text().length() > LARGE;
        if (isLarge) {
            background.settle();
        }
        background.start(document, spent);
        if (isLarge) {
            background.settle();
        }
    }

    /** The documents that were read, by path. */
    public SortedMap<String, Document> read() {
        return read;
    }

    public Set<String> unchanged() {
        return unchanged;
    }

    /** Paths whose known content no longer lies there: it is gone from the folder, or something else is there. */
    public Set<String> displaced() {
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
            return ContentHash.of(folder.resolve(path), reader.maxBytes())
                    .filter(hash::equals)
                    .isPresent();
        } catch (IOException unreadable) {
            // Reading it will say why.
            return false;
        }
    }
}
