package org.attache.lucene;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;

/** How the index is written. */
final class WriterSettings {

    /** Statements wait in memory up to this size before they become a segment. */
    private static final double BUFFER_MB = 128;

    private WriterSettings() {}

    static IndexWriterConfig of(EnglishWords english) {
        return new IndexWriterConfig(english)
                .setCodec(new VectorCodec())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    /** Vectors in a graph whose comparisons use a byte a component; the full vectors are kept for exact scores. */
    private static final class VectorCodec extends Lucene104Codec {

        private final KnnVectorsFormat vectors = new Lucene104HnswScalarQuantizedVectorsFormat();

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return vectors;
        }
    }
}
