package org.attache.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.attache.evidence.Fusion;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Vector;

/**
 * Finds candidates by BM25 and by approximate nearest neighbours, gives every candidate both exact scores, and fuses
 * them. Thread-safe.
 */
final class HybridSearch {

    /** A candidate with its scores. */
    record Found(int document, double score, double bm25, double cosine) {}

    /** Candidates of each kind, at least. */
    static final int DEPTH = 50;

    /**
     * For each candidate by meaning, so many are looked for in the graph: sentences of one pattern lie so close
     * together that a narrow search misses some of the best.
     */
    private static final int WIDTH = 3;

    /** More terms than a question has; of a longer text the rarest are kept. */
    private static final int MOST_TERMS = 64;

    /**
     * Beyond so many matches Lucene skips what cannot come among the best; with fewer that costs more than it saves.
     */
    private static final int MATCHES = 1_000;

    private final CommitSearcher searcher;
    private final EnglishWords english;

    HybridSearch(CommitSearcher searcher, EnglishWords english) {
        this.searcher = searcher;
        this.english = english;
    }

    /** The best, best first. */
    List<Found> find(StatementSearch search) throws IOException {
        int depth = Math.max(DEPTH, 2 * search.limit());
        Query words = anyOf(search.words());
        Vector vector = search.vector();
        int[] documents =
                vector == null ? candidates(words, depth) : union(candidates(words, depth), nearest(vector, depth));
        Arrays.sort(documents);
        ExactScores scores = new ExactScores(searcher, documents);
        double[] bm25 = scores.of(words);
        double[] cosine = vector == null ? without(documents) : scores.cosine(vector);
        double[] fused = vector == null ? Fusion.normalised(bm25) : Fusion.average(bm25, cosine);
        return IntStream.range(0, documents.length)
                .mapToObj(i -> new Found(documents[i], fused[i], bm25[i], cosine[i]))
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(search.limit())
                .toList();
    }

    Query anyOf(String words) throws IOException {
        record Counted(Term term, int frequency) {}
        IndexReader reader = searcher.getIndexReader();
        List<Counted> terms = new ArrayList<>();
        for (String word : english.searchTerms(words)) {
            Term term = new Term(StatementFields.WORDS, word);
            terms.add(new Counted(term, reader.docFreq(term)));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.stream()
                .filter(term -> term.frequency() > 0)
                .sorted(Comparator.comparingInt(Counted::frequency))
                .limit(MOST_TERMS)
                .forEach(term -> any.add(new TermQuery(term.term()), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private int[] candidates(Query query, int depth) throws IOException {
        int most = Math.max(1, Math.min(depth, searcher.getIndexReader().maxDoc()));
        return Arrays.stream(searcher.search(query, new TopScoreDocCollectorManager(most, MATCHES)).scoreDocs)
                .mapToInt(hit -> hit.doc)
                .toArray();
    }

    private int[] nearest(Vector vector, int depth) throws IOException {
        int width = searcher.isLinked() ? WIDTH * depth : depth;
        int[] found = candidates(new KnnFloatVectorQuery(StatementFields.VECTOR, vector.components(), width), width);
        return Arrays.copyOf(found, Math.min(depth, found.length));
    }

    private static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .distinct()
                .toArray();
    }

    private static double[] without(int[] documents) {
        double[] none = new double[documents.length];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
