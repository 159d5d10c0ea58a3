package org.attache.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/** Lucene as it comes: a graph of full vectors with its defaults, 50 neighbours looked for, no words. */
final class PlainLucene implements AutoCloseable {

    private static final String VECTOR = "vector";
    private static final int NEIGHBOURS = 50;

    /** From here on the graph is built on all cores: sooner, though it finds somewhat less than the usual one. */
    private static final int LARGE = 100_000;

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainLucene(Path folder, Corpus corpus) throws IOException {
        boolean made = Files.exists(folder);
        directory = FSDirectory.open(folder);
        if (!made) {
            boolean large = corpus.size() > LARGE;
            IndexWriterConfig settings = large ? onAllCores() : new IndexWriterConfig().setRAMBufferSizeMB(256);
            settings.setMergePolicy(large ? NoMergePolicy.INSTANCE : new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, settings)) {
                for (int i = 0; i < corpus.size(); i++) {
                    Document document = new Document();
                    document.add(
                            new KnnFloatVectorField(VECTOR, corpus.vector(i), VectorSimilarityFunction.DOT_PRODUCT));
                    writer.addDocument(document);
                }
                writer.flush();
                writer.getConfig().setMergePolicy(new LogDocMergePolicy());
                writer.forceMerge(1);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    private static IndexWriterConfig onAllCores() {
        return new IndexWriterConfig().setCodec(new OnAllCores()).setMergeScheduler(new SerialMergeScheduler());
    }

    private static final class OnAllCores extends Lucene104Codec {

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(
                    Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                    Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                    Runtime.getRuntime().availableProcessors(),
                    ForkJoinPool.commonPool());
        }
    }

    /** The best ten; document numbers are those of the corpus, because only neighbouring segments are merged. */
    TopDocs find(Asked asked) throws IOException {
        return searcher.search(new KnnFloatVectorQuery(VECTOR, asked.vector().components(), NEIGHBOURS), 10);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
