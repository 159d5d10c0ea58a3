package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.benchmark.Collection;
import org.attache.benchmark.Figures;
import org.attache.benchmark.MadeCollection;
import org.attache.benchmark.Place;
import org.attache.benchmark.RememberedEmbedder;
import org.attache.evidence.Fusion;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Vector;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.SearchIndex.Entry;
import org.attache.langchain4j.Models;
import org.attache.lucene.LuceneIndex;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;

/**
 * How well the search ranks, as nDCG@10, beside its two halves and other ways to fuse them.
 *
 * <p>System properties: {@code collection}, a folder in BEIR's layout (without it a substitute is made from real
 * trips), {@code split} ({@code test}). Choose on another split than the one a figure is reported from.
 */
public final class RetrievalQuality {

    private static final int TOP = 10;
    private static final int DEPTH = 50;
    private static final int DEEP = 1_000;
    private static final int RECIPROCAL = 60;
    private static final String PREFIX = "Represent this sentence for searching relevant passages: ";

    /** What is known of one document for one question; rank 0 is the best. */
    private record Scored(String id, double bm25, int wordRank, double cosine, int meaningRank) {}

    private RetrievalQuality() {}

    public static void main(String[] arguments) throws IOException {
        String named = System.getProperty("collection", "");
        Path folder = named.isEmpty() ? Place.kept("made-collection") : Path.of(named);
        if (named.isEmpty() && !Files.exists(folder)) {
            MadeCollection.make(folder);
        }
        String split = System.getProperty("split", "test");
        Collection collection = Collection.read(folder);
        Map<String, Map<String, Integer>> grades = Collection.grades(folder, split);
        List<String> ids = List.copyOf(collection.documents().keySet());
        List<String> texts = List.copyOf(collection.documents().values());
        Map<String, List<Double>> gains = new LinkedHashMap<>();
        try (RememberedEmbedder embedder = new RememberedEmbedder(Models.embedder());
                LuceneIndex index = LuceneIndex.open(Place.fresh("quality"), embedder.dimensions())) {
            List<Vector> vectors = embedder.statements(texts);
            index.rebuild(
                    new SearchIndex.State(1, Instant.EPOCH, embedder.model()),
                    IntStream.range(0, ids.size())
                            .mapToObj(i -> entry(ids.get(i), texts.get(i), vectors.get(i)))
                            .iterator());
            try (SearchIndex.Reader reader = index.reader()) {
                for (Map.Entry<String, Map<String, Integer>> graded : grades.entrySet()) {
                    String words = collection.queries().getOrDefault(graded.getKey(), "");
                    Vector plain = embedder.statements(List.of(words)).getFirst();
                    Vector prefixed =
                            embedder.statements(List.of(PREFIX + words)).getFirst();
                    List<Hit> byWords = reader.search(new StatementSearch(words, null, DEEP));
                    Map<String, List<String>> rankings = new LinkedHashMap<>();
                    rankings.put(
                            "the program's search",
                            reader.search(new StatementSearch(words, plain, TOP)).stream()
                                    .map(hit -> hit.statement().id())
                                    .toList());
                    rankings.put(
                            "BM25 alone",
                            byWords.stream().map(hit -> hit.statement().id()).toList());
                    add(rankings, "", scored(byWords, ids, vectors, plain));
                    add(rankings, ", question with prefix", scored(byWords, ids, vectors, prefixed));
                    rankings.forEach((name, ranking) -> gains.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(normalisedGain(ranking, graded.getValue())));
                }
            }
        }
        Figures figures = new Figures((named.isEmpty() ? "SUBSTITUTE made from trips" : named) + ", split " + split
                + ": nDCG@10 of " + grades.size() + " questions among " + ids.size() + " documents");
        gains.forEach((name, each) -> figures.add(name, mean(each), ""));
        figures.add("standard error of the first", error(gains.getOrDefault("the program's search", List.of())), "")
                .print();
    }

    private static void add(Map<String, List<String>> rankings, String with, List<Scored> scored) {
        rankings.put("vectors alone" + with, ranked(scored, Scored::cosine));
        List<Scored> near = scored.stream()
                .filter(each -> each.wordRank() < DEPTH || each.meaningRank() < DEPTH)
                .toList();
        double[] words =
                Fusion.normalised(near.stream().mapToDouble(Scored::bm25).toArray());
        double[] meaning =
                Fusion.normalised(near.stream().mapToDouble(Scored::cosine).toArray());
        Map<String, Integer> places = new HashMap<>();
        near.forEach(each -> places.put(each.id(), places.size()));
        for (int weight = 3; weight <= 7; weight++) {
            double share = weight / 10.0;
            rankings.put("min-max, " + share + " of the words" + with, ranked(near, each -> {
                int place = places.getOrDefault(each.id(), 0);
                return share * words[place] + (1 - share) * meaning[place];
            }));
        }
        rankings.put(
                "reciprocal ranks, k=60" + with,
                ranked(
                        near,
                        each -> 1.0 / (RECIPROCAL + 1 + each.wordRank())
                                + 1.0 / (RECIPROCAL + 1 + each.meaningRank())));
    }

    private static List<Scored> scored(List<Hit> byWords, List<String> ids, List<Vector> vectors, Vector question) {
        Map<String, Integer> wordRanks = new HashMap<>();
        Map<String, Double> bm25 = new HashMap<>();
        byWords.forEach(hit -> {
            wordRanks.put(hit.statement().id(), wordRanks.size());
            bm25.put(hit.statement().id(), hit.bm25());
        });
        record Near(String id, double cosine) {}
        List<Near> near = IntStream.range(0, ids.size())
                .mapToObj(i -> new Near(ids.get(i), vectors.get(i).dot(question)))
                .sorted(Comparator.comparingDouble(each -> -each.cosine()))
                .toList();
        Set<String> wanted = new LinkedHashSet<>(wordRanks.keySet());
        near.stream().limit(DEEP).forEach(each -> wanted.add(each.id()));
        List<Scored> scored = new ArrayList<>();
        for (int rank = 0; rank < near.size(); rank++) {
            Near each = near.get(rank);
            if (wanted.contains(each.id())) {
                scored.add(new Scored(
                        each.id(),
                        bm25.getOrDefault(each.id(), 0.0),
                        wordRanks.getOrDefault(each.id(), Integer.MAX_VALUE / 2),
                        each.cosine(),
                        rank));
            }
        }
        return scored;
    }

    private static List<String> ranked(List<Scored> scored, ToDoubleFunction<Scored> score) {
        return scored.stream()
                .sorted(Comparator.comparingDouble((Scored each) -> -score.applyAsDouble(each)))
                .limit(TOP)
                .map(Scored::id)
                .toList();
    }

    /** Järvelin and Kekäläinen, ACM TOIS 20(4), 2002, as trec_eval computes it: gain is the grade. */
    private static double normalisedGain(List<String> ranking, Map<String, Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(TOP, ranking.size()); rank++) {
            gain += grades.getOrDefault(ranking.get(rank), 0) / log2(rank + 2);
        }
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(TOP)
                .toList();
        double ideal = 0;
        for (int rank = 0; rank < best.size(); rank++) {
            ideal += best.get(rank) / log2(rank + 2);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double error(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.size() - 1.0) / values.size());
    }

    private static Entry entry(String id, String text, Vector vector) {
        Provenance nothing =
                new Provenance(id, null, null, null, Certainty.UNKNOWN, null, "en", Trust.OTHER, ZoneOffset.UTC);
        return new Entry(
                new Statement(id, new Origin(id, nothing), 0, 0, new Quote(0, text.length(), text), null),
                Surroundings.NONE,
                vector);
    }
}
