package org.attache.lucene;

import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * How the index is written: statements go into small segments whose vectors are searched one by one; to link them is to
 * merge these into large ones with a graph.
 */
final class WriterSettings {

    /** Statements wait in memory up to this size, or {@link #EXACT} of them, before they become a segment. */
    private static final double BUFFER_MB = 16;

    /** Edges of a statement in the graph. Twice Lucene's default finds more for the same time of a search. */
    private static final int EDGES = 32;

    /** Candidates for the edges of a new statement: more make a better graph, and take longer to link. */
    private static final int BEAM = 300;

    /**
     * Up to so many statements a segment needs no graph: comparing a question with every vector takes at most a tenth
     * of a millisecond longer, finds all, and saves most of the time that the index takes to build.
     */
    static final int EXACT = 10_000;

    /** Each segment has to be searched by itself, so there should be few: of so many that are alike one is made. */
    private static final int ALIKE = 4;

    /** Threads that build a graph; the other cores are left to questions. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private WriterSettings() {}

    /** Settings for adding; segments are left as they are written until {@link #tidying}. */
    static IndexWriterConfig adding(EnglishWords english) {
        return writing(english, new VectorCodec(Integer.MAX_VALUE));
    }

    /** How small segments are joined once all is added, none of them to more than are searched one by one. */
    static MergePolicy tidying() {
        LogDocMergePolicy small = new LogDocMergePolicy();
        small.setMergeFactor(ALIKE);
        small.setMaxMergeDocs(EXACT / ALIKE);
        return small;
    }

    /** Settings for linking; Lucene leaves the graph out up to the n where n is this number of times ln n. */
    static IndexWriterConfig linking(EnglishWords english) {
        return writing(english, new VectorCodec((int) Math.round(EXACT / Math.log(EXACT))));
    }

    /** How large segments are merged, by their size. */
    static MergePolicy tiers() {
        return new TieredMergePolicy().setSegmentsPerTier(ALIKE);
    }

    private static IndexWriterConfig writing(EnglishWords english, Codec codec) {
        return new IndexWriterConfig(english)
                .setCodec(codec)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMaxBufferedDocs(EXACT)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    /**
     * Full vectors stand in the graph: shortened to a byte a component they were slower to search here, and as the full
     * ones are needed for exact scores, no less of the index was in memory.
     */
    private static final class VectorCodec extends Lucene104Codec {

        private final KnnVectorsFormat vectors;

        /** @param threshold from which size on a segment gets a graph */
        VectorCodec(int threshold) {
            vectors = new Lucene99HnswVectorsFormat(
                    EDGES, BEAM, THREADS, THREADS > 1 ? ForkJoinPool.commonPool() : null, threshold);
        }

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return vectors;
        }
    }
}
