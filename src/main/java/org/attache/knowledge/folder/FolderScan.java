package org.attache.knowledge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Reading;

/**
 * What lies in the knowledge folder, without reading more of it than need be.
 *
 * @param files every visible file by its path below the folder, with {@code /} between the parts
 * @param documents paths of the files that can be documents, sorted
 * @param refused files that are no documents and no metadata of one, and why
 * @param unlisted folders that could not be looked into; what they hold is not known
 * @param fingerprint changes whenever a file comes, goes or is written to
 */
public record FolderScan(
        SortedMap<String, Stamp> files,
        List<String> documents,
        List<Reading.Refused> refused,
        Set<String> unlisted,
        String fingerprint) {

    public static FolderScan of(Path folder, DocumentReader reader) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.MISSING,
                    "The knowledge folder " + folder
                            + (Files.exists(folder) ? " is a file; move it away" : " does not exist; create it")
                            + " or name another with --knowledge.",
                    null);
        }
        FolderWalk walk = new FolderWalk(folder);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    "The knowledge folder " + folder + " cannot be listed; check its permissions.",
                    e);
        }
        return of(folder, walk, reader);
    }

    /** Sorts what a walk found into documents and the rest. */
    public static FolderScan of(Path folder, FolderWalk walk, DocumentReader reader) {
        SortedMap<String, Stamp> files = walk.files();
        List<Reading.Refused> refused = new ArrayList<>(walk.refused());
        List<String> documents = new ArrayList<>();
        for (String path : files.keySet()) {
            if (walk.unusable().contains(path)) {
                continue;
            }
            if (reader.reads(folder.resolve(path))) {
                documents.add(path);
            } else if (!isMetadata(path, files)) {
                refused.add(new Reading.Refused(path, whyIgnored(path, reader)));
            }
        }
        refused.sort(Comparator.comparing(Reading.Refused::path));
        return new FolderScan(
                files, List.copyOf(documents), List.copyOf(refused), walk.unlisted(), Fingerprint.of(folder, files));
    }

    /** The same without some documents, which lie there all the same. */
    public FolderScan without(Set<String> paths) {
        return new FolderScan(
                files,
                documents.stream().filter(path -> !paths.contains(path)).toList(),
                refused,
                unlisted,
                fingerprint);
    }

    /** Whether there may be such a file for all that is known: it lies where nobody could look. */
    boolean mayHold(String path) {
        return unlisted.stream().anyMatch(hidden -> path.equals(hidden) || path.startsWith(hidden + "/"));
    }

    private static boolean isMetadata(String path, SortedMap<String, Stamp> files) {
        return path.endsWith(".yaml") && files.containsKey(path.substring(0, path.length() - ".yaml".length()));
    }

    private static String whyIgnored(String path, DocumentReader reader) {
        return path.endsWith(".yaml")
                ? "is metadata for a document that is not there; rename it to the document's name with .yaml added"
                : "is of a kind that is not read; save it as one of ." + String.join(" .", reader.endings());
    }
}
