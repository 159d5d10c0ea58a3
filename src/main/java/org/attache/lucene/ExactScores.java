package org.attache.lucene;

import java.io.IOException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.VectorUtil;
import org.attache.evidence.Vector;

/** Scores chosen documents, however they were found. Documents are given in rising order. */
final class ExactScores {

    @FunctionalInterface
    private interface Segment {
        /** Scores the documents at positions {@code from} to {@code to}, exclusive, which are all in the segment. */
        void score(LeafReaderContext segment, int from, int to) throws IOException;
    }

    private final IndexSearcher searcher;
    private final int[] documents;

    ExactScores(IndexSearcher searcher, int[] documents) {
        this.searcher = searcher;
        this.documents = documents;
    }

    /** What a query gives each document; 0 where it does not match. */
    double[] of(Query query) throws IOException {
        double[] scores = new double[documents.length];
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        bySegment((segment, from, to) -> {
            Scorer scorer = weight.scorer(segment);
            if (scorer == null) {
                return;
            }
            DocIdSetIterator matches = scorer.iterator();
            for (int i = from; i < to; i++) {
                int document = documents[i] - segment.docBase;
                if (matches.docID() < document) {
                    matches.advance(document);
                }
                scores[i] = matches.docID() == document ? scorer.score() : 0;
            }
        });
        return scores;
    }

    /** The cosine of the angle between a vector of unit length and that of each document. */
    double[] cosine(Vector vector) throws IOException {
        double[] cosines = new double[documents.length];
        float[] target = vector.components();
        bySegment((segment, from, to) -> {
            FloatVectorValues vectors = segment.reader().getFloatVectorValues(StatementFields.VECTOR);
            KnnVectorValues.DocIndexIterator at = vectors.iterator();
            for (int i = from; i < to; i++) {
                at.advance(documents[i] - segment.docBase);
                float dot = VectorUtil.dotProduct(target, vectors.vectorValue(at.index()));
                cosines[i] = Math.clamp(dot, -1, 1);
            }
        });
        return cosines;
    }

    private void bySegment(Segment action) throws IOException {
        int from = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            int end = segment.docBase + segment.reader().maxDoc();
            int to = from;
            while (to < documents.length && documents[to] < end) {
                to++;
            }
            if (to > from) {
                action.score(segment, from, to);
            }
            from = to;
        }
    }
}
