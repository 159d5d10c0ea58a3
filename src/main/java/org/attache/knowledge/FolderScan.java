package org.attache.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies in the knowledge folder, without reading any of it.
 *
 * @param documents paths below the folder, with {@code /} between the parts, sorted
 * @param refused files that are no documents and no metadata of one, and why
 * @param fingerprint changes whenever a file's name, size or time does
 */
record FolderScan(List<String> documents, List<Reading.Refused> refused, String fingerprint) {

    static FolderScan of(Path folder, DocumentReader reader) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.MISSING,
                    "The knowledge folder " + folder + " does not exist; create it or name another with --knowledge.",
                    null);
        }
        Map<String, BasicFileAttributes> files = new TreeMap<>();
        List<Reading.Refused> refused = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Walk(folder, files, refused));
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    "The knowledge folder " + folder + " cannot be listed (" + e.getMessage()
                            + "); check its permissions.",
                    e);
        }
        List<String> documents = new ArrayList<>();
        for (String path : files.keySet()) {
            if (reader.reads(folder.resolve(path))) {
                documents.add(path);
            } else if (!isMetadata(path, files)) {
                refused.add(new Reading.Refused(path, whyIgnored(path, reader)));
            }
        }
        return new FolderScan(List.copyOf(documents), List.copyOf(refused), fingerprint(files));
    }

    private static boolean isMetadata(String path, Map<String, BasicFileAttributes> files) {
        return path.endsWith(".yaml") && files.containsKey(path.substring(0, path.length() - ".yaml".length()));
    }

    private static String whyIgnored(String path, DocumentReader reader) {
        return path.endsWith(".yaml")
                ? "is metadata for a document that is not there; rename it to the document's name with .yaml added"
                : "is of a kind that is not read; save it as one of ." + String.join(" .", reader.endings());
    }

    private static String fingerprint(Map<String, BasicFileAttributes> files) {
        MessageDigest digest = ContentHash.sha256();
        files.forEach((path, attributes) -> digest.update((path + "\0" + attributes.size() + "\0"
                        + attributes.lastModifiedTime().toMillis() + "\n")
                .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Collects files that are not hidden; does not follow links to folders. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Map<String, BasicFileAttributes> files;
        private final List<Reading.Refused> refused;

        Walk(Path folder, Map<String, BasicFileAttributes> files, List<Reading.Refused> refused) {
            this.folder = folder;
            this.files = files;
            this.refused = refused;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
                refused.add(new Reading.Refused(
                        path(file), "is a link to a folder, and links are not followed; copy the folder itself"));
            } else if (!isHidden(file)) {
                files.put(path(file), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            refused.add(new Reading.Refused(path(file), "cannot be opened; check its permissions"));
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
