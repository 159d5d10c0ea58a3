package org.attache.h2.embeddings;

import dev.langchain4j.store.embedding.CosineSimilarity;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.RelevanceScore;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of the embeddings that it is offered; of equal ones the earlier. */
final class Nearest {

    /**
     * An embedding that may be among the best.
     *
     * @param score from 0 to 1
     */
    record Candidate(double score, EmbeddingRows.Stored stored) {}

    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble(Candidate::score)
            .thenComparing(candidate -> candidate.stored().number(), Comparator.reverseOrder());

    private final EmbeddingSearchRequest request;
    private final PriorityQueue<Candidate> best = new PriorityQueue<>(WORST_FIRST);

    Nearest(EmbeddingSearchRequest request) {
        this.request = request;
    }

    void offer(EmbeddingRows.Stored stored) {
        double score = RelevanceScore.fromCosineSimilarity(
                CosineSimilarity.between(request.queryEmbedding(), stored.embedding()));
        if (score >= request.minScore()) {
            best.add(new Candidate(score, stored));
            if (best.size() > request.maxResults()) {
                best.remove();
            }
        }
    }

    List<Candidate> bestFirst() {
        return best.stream().sorted(WORST_FIRST.reversed()).toList();
    }
}
