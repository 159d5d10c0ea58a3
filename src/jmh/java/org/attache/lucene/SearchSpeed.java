package org.attache.lucene;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.Progress;
import org.attache.knowledge.SearchIndex;

/**
 * How long a hybrid search takes and how much of the exact result it finds, beside plain Lucene and LangChain4j's store
 * in memory.
 *
 * <p>System properties: {@code size} (100,000 statements), {@code real} of them really embedded at most (100,000),
 * {@code questions} (300), {@code skip} (0) so many of them first, so that the settings of a search are not chosen by
 * the questions that its figures come from, {@code rounds} (15). The searches take turns in every round.
 */
public final class SearchSpeed {

    /** As many as the program looks for. */
    private static final int LIMIT = 24;

    private static final int TOP = 10;
    private static final double ROUNDING = 1e-6;

    private interface Search {
        void of(Asked asked) throws IOException;
    }

    private SearchSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int size = Place.number("size", 100_000);
        int rounds = Place.number("rounds", 15);
        Corpus corpus = Corpus.of(size, Place.number("real", 100_000));
        List<Asked> questions = Asked.some(Place.number("skip", 0), Place.number("questions", 300));
        Path folder = folder(size, corpus.real());
        double built = 0;
        double linked = 0;
        boolean made = Files.exists(folder);
        try (LuceneIndex index = LuceneIndex.open(folder, corpus.vector(0).length)) {
            if (!made) {
                long begun = System.nanoTime();
                index.rebuild(new SearchIndex.State(1, Instant.EPOCH, "benchmark"), corpus.entries());
                built = (System.nanoTime() - begun) / 1e9;
                index.link(Progress.SILENT);
                linked = (System.nanoTime() - begun) / 1e9 - built;
            }
        }
        InMemoryEmbeddingStore<TextSegment> memory = new InMemoryEmbeddingStore<>();
        for (int i = 0; i < size; i++) {
            memory.add(Integer.toString(i), new Embedding(corpus.vector(i)), TextSegment.from("-"));
        }
        try (LuceneIndex index = LuceneIndex.open(folder, corpus.vector(0).length);
                SearchIndex.Reader reader = index.reader();
                PlainLucene plain = new PlainLucene(Place.kept("plain-" + size + "-" + corpus.real()), corpus)) {
            Search hybrid = asked -> reader.search(new StatementSearch(asked.words(), asked.vector(), LIMIT));
            Search words = asked -> reader.search(new StatementSearch(asked.words(), null, LIMIT));
            Search meaning = asked -> reader.search(new StatementSearch("", asked.vector(), LIMIT));
            Search store = asked -> memory.search(EmbeddingSearchRequest.builder()
                    .queryEmbedding(new Embedding(asked.vector().components()))
                    .maxResults(TOP)
                    .build());
            Took[] took = medians(questions, rounds, hybrid, words, meaning, plain::find, store);
            String[] names = {
                "hybrid search",
                "  by words alone",
                "  by meaning alone",
                "plain Lucene, vectors only, k=50",
                "LangChain4j's InMemoryEmbeddingStore"
            };
            Figures figures = new Figures("Search among " + size + " statements, " + corpus.real()
                            + " really embedded, " + questions.size() + " questions, medians of " + rounds + " rounds")
                    .atMost(names[0], took[0].wall(), size > 100_000 ? 4 : 1, " ms");
            for (int search = 0; search < names.length; search++) {
                if (search > 0) {
                    figures.add(names[search], took[search].wall(), " ms");
                }
                figures.add(names[search] + ", processor time", took[search].processor(), " ms");
            }
            figures.add("hybrid search : plain Lucene", took[0].wall() / took[3].wall(), "")
                    .add("InMemoryEmbeddingStore : hybrid search", took[4].wall() / took[0].wall(), "")
                    .add("building the index", built, " s")
                    .add("linking neighbours in it", linked, " s");
            recall(figures, corpus, questions, folder, reader, plain);
            figures.print();
        }
    }

    static Path folder(int size, int real) {
        return Place.kept("search-" + size + "-" + Math.min(size, real));
    }

    /**
     * What each search takes in milliseconds.
     *
     * @param wall by the clock
     * @param processor of the processor alone, which other load on the machine disturbs less
     */
    private record Took(double wall, double processor) {}

    /** The medians of each search, after a round that does not count. */
    private static Took[] medians(List<Asked> questions, int rounds, Search... searches) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<List<Took>> took = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            for (int search = 0; search < searches.length; search++) {
                took.add(new ArrayList<>());
                int step = search < searches.length - 1 ? 1 : Math.max(1, questions.size() / 20);
                for (int i = 0; i < questions.size(); i += step) {
                    long processor = threads.getCurrentThreadCpuTime();
                    long wall = System.nanoTime();
                    searches[search].of(questions.get(i));
                    if (round >= 0) {
                        took.get(search)
                                .add(new Took(
                                        (System.nanoTime() - wall) / 1e6,
                                        (threads.getCurrentThreadCpuTime() - processor) / 1e6));
                    }
                }
            }
        }
        return took.stream()
                .limit(searches.length)
                .map(all -> new Took(
                        Figures.median(all.stream().mapToDouble(Took::wall).toArray()),
                        Figures.median(all.stream().mapToDouble(Took::processor).toArray())))
                .toArray(Took[]::new);
    }

    private static void recall(
            Figures figures,
            Corpus corpus,
            List<Asked> questions,
            Path folder,
            SearchIndex.Reader reader,
            PlainLucene plain)
            throws IOException {
        double meaning = 0;
        double fused = 0;
        double bare = 0;
        int asked = Math.min(questions.size(), 20_000_000 / corpus.size());
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader every = DirectoryReader.open(directory)) {
            CommitSearcher searcher = new CommitSearcher(every);
            Exact exact = new Exact(searcher, new EnglishWords());
            for (Asked question : questions.subList(0, asked)) {
                double least = Exact.cosineAt(TOP, corpus, question) - ROUNDING;
                meaning += reader.search(new StatementSearch("", question.vector(), TOP)).stream()
                                .filter(hit -> hit.cosine() >= least)
                                .count()
                        / (double) TOP;
                float[] vector = question.vector().components();
                for (ScoreDoc hit : plain.find(question).scoreDocs) {
                    bare += VectorUtil.dotProduct(corpus.vector(hit.doc), vector) >= least ? 1.0 / TOP : 0;
                }
                Set<String> expected = new HashSet<>(exact.fused(question, HybridSearch.DEPTH, TOP));
                fused += reader.search(new StatementSearch(question.words(), question.vector(), LIMIT)).stream()
                                .limit(TOP)
                                .map(Hit::statement)
                                .filter(statement -> expected.contains(statement.id()))
                                .count()
                        / (double) TOP;
            }
        }
        double aim = corpus.size() > 100_000 ? 0.95 : 0.99;
        figures.atLeast("recall@10 of the vectors against exact search", meaning / asked, aim, "")
                .atLeast("recall@10 of the fused list against the exact one", fused / asked, aim, "")
                .add("recall@10 of plain Lucene", bare / asked, "")
                .add("questions that recall is measured by", asked, "");
    }
}
