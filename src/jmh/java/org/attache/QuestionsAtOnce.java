package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.question.Question;

/**
 * Many who ask at the same moment: how long they wait for the answer over the API, beside the same questions asked of
 * the core alone by as many threads. Both take turns; whoever wants less than all hears no error.
 *
 * <p>System properties: {@code documents} (1,000, of about ten statements), {@code questions} at once (200),
 * {@code rounds} (10, two more warm up).
 */
public final class QuestionsAtOnce {

    private static final int WARM = 2;

    /** Has one question answered. */
    private interface Asking {
        void ask(String question) throws Exception;
    }

    /**
     * A way to ask.
     *
     * @param threads on which people wait. Who asks over the API is another program: on virtual threads of this one
     *     they would wait for the very carriers that answer the others.
     */
    private record Way(Asking asking, ThreadFactory threads) {}

    private QuestionsAtOnce() {}

    public static void main(String[] arguments) throws Exception {
        Filled filled = Filled.of(Place.number("documents", 1_000)).copied();
        int atOnce = Place.number("questions", 200);
        int rounds = Place.number("rounds", 10);
        List<String> questions = Filled.questions(atOnce * (rounds + WARM));
        List<Double> core = new ArrayList<>();
        List<Double> api = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (ReadingRoom room = ReadingRoom.over(filled.knowledge(), filled.data(), Filled.TODAY)) {
            Way alone = new Way(
                    question -> room.session().answering().answer(Question.of(question, Filled.TODAY)),
                    Thread.ofVirtual().factory());
            for (int round = 0; round < rounds + WARM; round++) {
                List<String> asked = questions.subList(round * atOnce, (round + 1) * atOnce);
                // What comes second in a round meets warmer stores: so they change places.
                boolean coreFirst = round % 2 == 0;
                double[] first;
                double[] second;
                // Others each round: a server may close a connection of which nothing was heard for long.
                try (ApiClient client = new ApiClient(room.address())) {
                    Way over = new Way(client::ask, Thread.ofPlatform().factory());
                    first = times(asked, coreFirst ? alone : over);
                    second = times(asked, coreFirst ? over : alone);
                }
                if (round >= WARM) {
                    double ofCore = Figures.median(coreFirst ? first : second);
                    double ofApi = Figures.median(coreFirst ? second : first);
                    core.add(ofCore);
                    api.add(ofApi);
                    ratios.add(ofApi / ofCore);
                }
            }
        }
        new Figures(atOnce + " questions at once, " + rounds + " rounds, each with an answer")
                .add("median, the core alone", Figures.median(array(core)), " ms")
                .add("median, over the API", Figures.median(array(api)), " ms")
                .atMost("the API : the core, median of the rounds", Figures.median(array(ratios)), 1.5, "")
                .add("  the lowest", Figures.quantile(0, array(ratios)), "")
                .add("  the highest", Figures.quantile(1, array(ratios)), "")
                .print();
        System.exit(0);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How long each waited since all came, in milliseconds; also for a processor to begin with it. */
    private static double[] times(List<String> questions, Way way) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        AtomicLong begun = new AtomicLong();
        List<Future<Double>> waiting = new ArrayList<>();
        try (ExecutorService people = Executors.newThreadPerTaskExecutor(way.threads())) {
            for (String question : questions) {
                waiting.add(people.submit(() -> {
                    together.await();
                    way.asking().ask(question);
                    return (System.nanoTime() - begun.get()) / 1e6;
                }));
            }
            begun.set(System.nanoTime());
            together.countDown();
            double[] took = new double[waiting.size()];
            for (int i = 0; i < took.length; i++) {
                took[i] = waiting.get(i).get();
            }
            return took;
        }
    }
}
