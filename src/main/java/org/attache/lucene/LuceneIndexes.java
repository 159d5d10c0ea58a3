package org.attache.lucene;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.attache.evidence.Embedder;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.SearchIndexes;

/** The indexes of a folder, each in a sub-folder that is named after its embedding model. */
public final class LuceneIndexes implements SearchIndexes {

    private final Path folder;
    private final boolean isToRead;
    private final Faults faults;

    /** Indexes that are read and written. */
    public LuceneIndexes(Path folder) {
        this(folder, false);
    }

    /** Indexes that are there, to be read beside others who do the same; nothing is written or deleted. */
    public static LuceneIndexes toRead(Path folder) {
        return new LuceneIndexes(folder, true);
    }

    private LuceneIndexes(Path folder, boolean isToRead) {
        this.folder = folder;
        this.isToRead = isToRead;
        this.faults = new Faults(folder);
    }

    @Override
    public boolean has(String model) {
        return Files.isDirectory(folderOf(model));
    }

    @Override
    public SearchIndex open(Embedder embedder) {
        Path own = folderOf(embedder.model());
        if (!isToRead) {
            faults.writing(() -> makeWay(folder) && makeWay(own) && unlock(own.resolve(IndexWriter.WRITE_LOCK_NAME)));
        }
        return LuceneIndex.open(own, embedder.dimensions(), isToRead);
    }

    /** What an index is made from lies in the store, so whatever has come into its place can go. */
    private static boolean makeWay(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.deleteIfExists(folder);
        }
        return true;
    }

    /** Lucene's lock is an empty file; with anything else in its place, it would never write again. */
    private static boolean unlock(Path lock) throws IOException {
        if (Files.exists(lock, LinkOption.NOFOLLOW_LINKS)
                && !(Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS) && Files.size(lock) == 0)) {
            Files.walkFileTree(lock, new Deletion());
        }
        return true;
    }

    @Override
    public void keepOnly(String model) {
        if (isToRead || !Files.isDirectory(folder)) {
            return;
        }
        faults.writing(() -> {
            List<Path> others;
            try (Stream<Path> all = Files.list(folder)) {
                others = all.filter(path -> !path.equals(folderOf(model))).toList();
            }
            for (Path other : others) {
                Files.walkFileTree(other, new Deletion());
            }
            return true;
        });
    }

    private Path folderOf(String model) {
        return folder.resolve(model.replaceAll("[^A-Za-z0-9.-]", "_"));
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
