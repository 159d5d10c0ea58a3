package org.attache.lucene;

import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.IOContext;

/**
 * How the index is written: first in small segments whose vectors are searched one by one, which are then merged into
 * large ones with a graph. Merging builds a graph on all cores, adding on one.
 */
final class WriterSettings {

    /** Statements wait in memory up to this size, or {@link #EXACT} of them, before they become a segment. */
    private static final double BUFFER_MB = 16;

    /** Edges of a statement in the graph. Twice Lucene's default finds more for the same time of a search. */
    private static final int EDGES = 32;

    /** Candidates for the edges of a new statement: more make a better graph, and take longer to take in. */
    private static final int BEAM = 300;

    /**
     * Up to so many statements a segment needs no graph: comparing a question with every vector takes at most a tenth
     * of a millisecond longer, finds all, and saves most of the time that the index takes to build.
     */
    private static final int EXACT = 10_000;

    /** Each segment has to be searched by itself, so there should be few. */
    private static final int SEGMENTS_PER_TIER = 4;

    /**
     * Smaller segments count as this large, in megabytes. With Lucene's default every few changes of a middling index
     * would merge all of it, and build its graph anew.
     */
    private static final double FLOOR_MB = 2;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private WriterSettings() {}

    /** Settings for adding; segments are left as they are written. */
    static IndexWriterConfig adding(EnglishWords english) {
        return new IndexWriterConfig(english)
                .setCodec(new VectorCodec())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMaxBufferedDocs(EXACT)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    /** How segments are merged once all is added. */
    static MergePolicy merging() {
        return new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER).setFloorSegmentMB(FLOOR_MB);
    }

    private static final class VectorCodec extends Lucene104Codec {

        private final KnnVectorsFormat vectors = new GraphWhenMerged();

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return vectors;
        }
    }

    /**
     * A graph of full vectors: shortened to a byte a component they were slower to search here, and as the full ones
     * are needed for exact scores, no less of the index was in memory. The name is the one that Lucene reads it by.
     */
    private static final class GraphWhenMerged extends KnnVectorsFormat {

        private final KnnVectorsFormat added = format(Integer.MAX_VALUE);

        /** Lucene leaves the graph out up to the n where n is this number of times ln n. */
        private final KnnVectorsFormat merged = format((int) Math.round(EXACT / Math.log(EXACT)));

        GraphWhenMerged() {
            super(new Lucene99HnswVectorsFormat().getName());
        }

        private static KnnVectorsFormat format(int threshold) {
            return new Lucene99HnswVectorsFormat(
                    EDGES, BEAM, CORES, CORES > 1 ? ForkJoinPool.commonPool() : null, threshold);
        }

        @Override
        public KnnVectorsWriter fieldsWriter(SegmentWriteState state) throws IOException {
            boolean isMerge = state.context.context() == IOContext.Context.MERGE;
            return (isMerge ? merged : added).fieldsWriter(state);
        }

        @Override
        public KnnVectorsReader fieldsReader(SegmentReadState state) throws IOException {
            return merged.fieldsReader(state);
        }

        @Override
        public int getMaxDimensions(String field) {
            return merged.getMaxDimensions(field);
        }
    }
}
