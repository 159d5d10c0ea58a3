package org.attache.lucene;

import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;

/** How the index is written. */
final class WriterSettings {

    /** Statements wait in memory up to this size before they become a segment. */
    private static final double BUFFER_MB = 128;

    /** Edges of a statement in the graph. Twice Lucene's default finds more for the same time of a search. */
    private static final int EDGES = 32;

    /** Candidates for the edges of a new statement: more make a better graph, and take longer to take in. */
    private static final int BEAM = 150;

    /** Each segment has a graph of its own to be searched, so there should be few. */
    private static final int SEGMENTS_PER_TIER = 4;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private WriterSettings() {}

    static IndexWriterConfig of(EnglishWords english) {
        return new IndexWriterConfig(english)
                .setCodec(new VectorCodec())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    /**
     * A graph of full vectors: shortened to a byte a component they were slower to search here, and as the full ones
     * are needed for exact scores, no less of the index was in memory.
     */
    private static final class VectorCodec extends Lucene104Codec {

        private final KnnVectorsFormat vectors =
                new Lucene99HnswVectorsFormat(EDGES, BEAM, CORES, CORES > 1 ? ForkJoinPool.commonPool() : null);

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return vectors;
        }
    }
}
