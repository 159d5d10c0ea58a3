package org.attache;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.benchmark.RememberedEmbedder;
import org.attache.evidence.Vector;
import org.attache.langchain4j.Models;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.limits.Rates;
import org.attache.web.server.WebServer;

/**
 * Questions answered a second over the API, beside LangChain4j's stock retriever behind the same server: its embedding
 * model as it comes and its store in memory. One gives verified answers, the other bare passages. They take turns, and
 * no question comes twice.
 *
 * <p>System properties: {@code documents} (1,000, of about ten statements), {@code clients} (8), {@code questions} of a
 * round (64), {@code rounds} (5) and {@code warming} (8): so many rounds go before and are not counted, for both sides
 * stay up and are asked for days, and the first thousand answers of a process take several times as long.
 */
public final class Throughput {

    private static final int PASSAGES = 10;

    private interface Asking {
        void ask(String question) throws Exception;
    }

    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        int documents = Place.number("documents", 1_000);
        int size = Place.number("questions", 64);
        int rounds = Place.number("rounds", 5);
        int warming = Place.number("warming", 8);
        Filled filled = Filled.of(documents).copied();
        InMemoryEmbeddingStore<TextSegment> store = store(documents);
        ContentRetriever retriever = EmbeddingStoreContentRetriever.builder()
                .embeddingStore(store)
                .embeddingModel(model())
                .maxResults(PASSAGES)
                .build();
        List<String> questions = Filled.questions((warming + rounds) * size);
        List<Double> ours = new ArrayList<>();
        List<Double> stock = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (ReadingRoom room = ReadingRoom.over(filled.knowledge(), filled.data(), Filled.TODAY);
                WebServer beside = beside(retriever, room)) {
            for (int round = 0; round < warming + rounds; round++) {
                List<String> asked = questions.subList(round * size, (round + 1) * size);
                try (ApiClient client = new ApiClient(room.address());
                        ApiClient other = new ApiClient("http://127.0.0.1:" + beside.port())) {
                    // What comes second in a round finds the other's garbage and warmer questions: they change places.
                    boolean oursFirst = round % 2 == 0;
                    double first = rate(asked, oursFirst ? client::ask : other::ask);
                    double second = rate(asked, oursFirst ? other::ask : client::ask);
                    double ofOurs = oursFirst ? first : second;
                    double ofStock = oursFirst ? second : first;
                    if (round >= warming) {
                        ours.add(ofOurs);
                        stock.add(ofStock);
                        ratios.add(ofOurs / ofStock);
                    }
                }
            }
            int statements = room.session().library().current().statements();
            new Figures("Questions answered a second about " + statements + " statements")
                    .add("verified answers", Figures.median(array(ours)), "")
                    .add("passages of LangChain4j's retriever", Figures.median(array(stock)), "")
                    .atLeast(
                            "times as many, median of the rounds",
                            Figures.median(array(ratios)),
                            statements > 50_000 ? 8 : 1.5,
                            "")
                    .add("  the lowest", Figures.quantile(0, array(ratios)), "")
                    .add("  the highest", Figures.quantile(1, array(ratios)), "")
                    .print();
        }
        System.exit(0);
    }

    private static EmbeddingModel model() {
        return new BgeSmallEnV15QuantizedEmbeddingModel();
    }

    /** The same sentences; their vectors are those that the same model made for the other side. */
    private static InMemoryEmbeddingStore<TextSegment> store(int documents) throws IOException {
        Dispatches dispatches = new Dispatches();
        InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
        try (RememberedEmbedder embedder = new RememberedEmbedder(Models.embedder(Place.kept("models")))) {
            for (int number = 0; number < documents; number++) {
                List<String> sentences = dispatches.sentences(number);
                List<Vector> vectors = embedder.statements(sentences);
                for (int i = 0; i < sentences.size(); i++) {
                    store.add(Embedding.from(vectors.get(i).components()), TextSegment.from(sentences.get(i)));
                }
            }
        }
        return store;
    }

    private static WebServer beside(ContentRetriever retriever, ReadingRoom room) {
        Route route = Route.get(
                "/api/v1/ask",
                Route.Load.READING,
                request -> Response.ok(
                        Response.JSON,
                        room.program()
                                .formats()
                                .object(Map.of(
                                        "passages",
                                        retriever
                                                .retrieve(Query.from(request.query("question")
                                                        .orElseThrow()))
                                                .stream()
                                                .map(Content::textSegment)
                                                .map(TextSegment::text)
                                                .toList()))));
        return WebServer.start(
                "127.0.0.1",
                0,
                null,
                new Rates(1_000_000_000),
                List.of(route),
                (request, refused) -> Response.of(refused.status(), Response.TEXT, refused.sentence()));
    }

    private static double rate(List<String> questions, Asking asking) throws Exception {
        long begun = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(Place.number("clients", 8))) {
            List<Future<?>> all = new ArrayList<>();
            for (String question : questions) {
                all.add(people.submit(() -> {
                    asking.ask(question);
                    return question;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return questions.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
