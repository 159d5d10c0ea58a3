package org.attache.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.VectorUtil;
import org.attache.evidence.Fusion;

/** Search that looks at every statement. */
final class Exact {

    private final CommitSearcher searcher;
    private final EnglishWords english;
    private final int[] documents;

    Exact(CommitSearcher searcher, EnglishWords english) {
        this.searcher = searcher;
        this.english = english;
        this.documents = IntStream.range(0, searcher.getIndexReader().maxDoc()).toArray();
    }

    /** The numbers from 0 to {@code size}, exclusive, with the highest scores, best first. */
    static int[] best(int count, int size, IntToDoubleFunction score) {
        record Scored(int number, double score) {}
        PriorityQueue<Scored> kept = new PriorityQueue<>((one, other) -> Double.compare(one.score, other.score));
        for (int i = 0; i < size; i++) {
            double value = score.applyAsDouble(i);
            if (kept.size() < count) {
                kept.add(new Scored(i, value));
            } else if (value > kept.element().score) {
                kept.remove();
                kept.add(new Scored(i, value));
            }
        }
        int[] best = new int[kept.size()];
        for (int i = best.length - 1; i >= 0; i--) {
            best[i] = kept.remove().number;
        }
        return best;
    }

    /** The cosine of the statement at a rank, from 1. */
    static double cosineAt(int rank, Corpus corpus, Asked asked) {
        float[] vector = asked.vector().components();
        int[] best = best(rank, corpus.size(), i -> VectorUtil.dotProduct(corpus.vector(i), vector));
        return VectorUtil.dotProduct(corpus.vector(best[rank - 1]), vector);
    }

    /**
     * The ids of the statements that are best by words and meaning, where the candidates of each kind are the exact
     * ones.
     */
    List<String> fused(Asked asked, int depth, int limit) throws IOException {
        ExactScores all = new ExactScores(searcher, documents);
        double[] words = all.of(new HybridSearch(searcher, english).anyOf(asked.words()));
        double[] cosine = all.cosine(asked.vector());
        int[] candidates = IntStream.concat(
                        Arrays.stream(best(depth, words.length, i -> words[i])).filter(i -> words[i] > 0),
                        Arrays.stream(best(depth, cosine.length, i -> cosine[i])))
                .distinct()
                .toArray();
        double[] fused = Fusion.average(
                Arrays.stream(candidates).mapToDouble(i -> words[i]).toArray(),
                Arrays.stream(candidates).mapToDouble(i -> cosine[i]).toArray());
        List<String> ids = new ArrayList<>();
        for (int i : best(limit, candidates.length, i -> fused[i])) {
            ids.add(id(candidates[i]));
        }
        return ids;
    }

    private String id(int document) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        return new ReadStatements()
                .anew(segment.reader(), document - segment.docBase)
                .id();
    }
}
