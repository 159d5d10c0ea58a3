package org.attache.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.attache.evidence.Stemmer;
import org.attache.knowledge.Progress;
import org.attache.knowledge.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * The search index in a folder of its own.
 *
 * <p>A reader keeps the commit it was taken from while later ones are written. A write that fails leaves the last
 * commit in place.
 */
public final class LuceneIndex implements SearchIndex {

    private static final State EMPTY = new State(-1, Instant.EPOCH, "");
    private static final EnglishWords ENGLISH = new EnglishWords();

    private final Directory directory;
    private final int dimensions;
    private final SearcherManager searchers;
    private final Faults faults;
    private final ReadStatements read = new ReadStatements();

    /** Changes under way or waiting for their turn, and the close. */
    private final AtomicInteger changes = new AtomicInteger();

    private LuceneIndex(Directory directory, int dimensions, SearcherManager searchers, Faults faults) {
        this.directory = directory;
        this.dimensions = dimensions;
        this.searchers = searchers;
        this.faults = faults;
    }

    /**
     * Opens the index of a folder; one that is missing, damaged, or of another version or vector length is emptied.
     *
     * @throws org.attache.knowledge.KnowledgeUnavailable if the folder cannot be read or written
     */
    public static LuceneIndex open(Path folder, int dimensions) {
        return open(folder, dimensions, false);
    }

    /** The same; where it is only to be read, what would have to be written first counts as unusable. */
    static LuceneIndex open(Path folder, int dimensions, boolean toRead) {
        Faults faults = new Faults(folder);
        return faults.writing(() -> {
            if (toRead && !Files.isDirectory(folder)) {
                throw new IOException("it is missing");
            }
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            Optional<DirectoryReader> readable = readable(directory, dimensions);
            if (readable.isEmpty() && toRead) {
                throw new IOException("it holds nothing that this version reads");
            }
            if (readable.isEmpty()) {
                clear(directory);
                write(directory, writer -> commit(writer, EMPTY, dimensions));
            }
            DirectoryReader reader = readable.isPresent() ? readable.get() : DirectoryReader.open(directory);
            return new LuceneIndex(directory, dimensions, new SearcherManager(reader, new Committed()), faults);
        });
    }

    /** The stemmer that the index uses. */
    public static Stemmer stemmer() {
        return ENGLISH::stem;
    }

    @Override
    public State state() {
        return faults.reading(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return ((CommitSearcher) searcher).state();
            } finally {
                searchers.release(searcher);
            }
        });
    }

    @Override
    public void update(State next, List<String> removedPaths, Iterator<Entry> added) {
        change(writer -> {
            writer.deleteDocuments(removedPaths.stream()
                    .map(path -> new Term(StatementFields.PATH, path))
                    .toArray(Term[]::new));
            add(writer, added);
            commit(writer, next, dimensions);
        });
    }

    @Override
    public void rebuild(State next, Iterator<Entry> all) {
        change(writer -> {
            writer.deleteAll();
            add(writer, all);
            commit(writer, next, dimensions);
        });
    }

    @Override
    public synchronized boolean link(Progress progress) {
        if (changes.get() > 0) {
            return false;
        }
        return faults.writing(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                Unlinked unlinked = Unlinked.of(searcher.getIndexReader());
                if (unlinked.isMuch()) {
                    link(unlinked, progress);
                }
            } catch (GraphProgress.BrokenOff brokenOff) {
                return false;
            } finally {
                searchers.release(searcher);
            }
            searchers.maybeRefreshBlocking();
            return true;
        });
    }

    /** What was committed with the statements stays with them. */
    private void link(Unlinked unlinked, Progress progress) throws IOException {
        IndexWriterConfig settings = WriterSettings.linking(ENGLISH);
        try (GraphProgress graph = new GraphProgress(progress, () -> changes.get() > 0);
                IndexWriter writer = new IndexWriter(directory, settings.setInfoStream(graph))) {
            unlinked.link(writer);
            writer.commit();
            graph.end();
        }
    }

    @Override
    public Reader reader() {
        return faults.reading(() -> new SnapshotReader(searchers, ENGLISH, read, faults));
    }

    @Override
    public void close() {
        changes.incrementAndGet();
        synchronized (this) {
            faults.writing(() -> {
                searchers.close();
                directory.close();
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Change {
        void to(IndexWriter writer) throws IOException;
    }

    private void change(Change change) {
        changes.incrementAndGet();
        try {
            synchronized (this) {
                faults.writing(() -> {
                    write(directory, change);
                    searchers.maybeRefreshBlocking();
                    return true;
                });
            }
        } finally {
            changes.decrementAndGet();
        }
    }

    /** Closing a writer without a commit takes back what it wrote. */
    private static void write(Directory directory, Change change) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, WriterSettings.adding(ENGLISH))) {
            change.to(writer);
        }
    }

    /** Joining small segments comes before the commit, so that it is part of it. */
    private static void add(IndexWriter writer, Iterator<Entry> entries) throws IOException {
        while (entries.hasNext()) {
            writer.addDocument(StatementFields.document(entries.next()));
        }
        writer.flush();
        writer.getConfig().setMergePolicy(WriterSettings.tidying());
        writer.maybeMerge();
    }

    private static void commit(IndexWriter writer, State state, int dimensions) throws IOException {
        writer.setLiveCommitData(CommitData.of(state, dimensions).entrySet());
        writer.commit();
    }

    private static Optional<DirectoryReader> readable(Directory directory, int dimensions) throws IOException {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            if (CommitData.fits(reader, dimensions)) {
                return Optional.of(reader);
            }
            reader.close();
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // Lucene says with these that files are missing, damaged or of a codec that it does not know.
            return Optional.empty();
        }
    }

    private static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static final class Committed extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new CommitSearcher((DirectoryReader) reader);
        }
    }
}
