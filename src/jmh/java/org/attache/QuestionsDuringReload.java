package org.attache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.attache.assistant.Reply;
import org.attache.assistant.Stage;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.knowledge.Progress;
import org.attache.question.Question;
import org.attache.session.Program;

/**
 * How long questions take while a reload embeds and indexes new documents, beside the same questions in a quiet system
 * before and after.
 *
 * <p>System properties: {@code documents} (10,000 known ones), {@code added} (300 new ones a round), {@code rounds}
 * (3).
 */
public final class QuestionsDuringReload {

    /** One question after another would be a load of its own. */
    private static final long PAUSE_NANOS = 40_000_000;

    private static final int QUIET_QUESTIONS = 300;

    private QuestionsDuringReload() {}

    public static void main(String[] arguments) throws IOException {
        int documents = Place.number("documents", 10_000);
        int added = Place.number("added", 300);
        int rounds = Place.number("rounds", 3);
        Filled filled = Filled.of(documents).copied();
        List<String> questions = Filled.questions(1_000);
        Dispatches dispatches = new Dispatches();
        Times quiet = new Times();
        Times busy = new Times();
        Times linking = new Times();
        double reloads = 0;
        double linked;
        // Without its index a store builds it anew, and unlinked.
        Place.delete(filled.data().resolve("index"));
        try (Program.Session session = filled.open()) {
            ask(session, questions, new Times(), counting(QUIET_QUESTIONS));
            long started = System.nanoTime();
            CompletableFuture<Void> links =
                    CompletableFuture.runAsync(() -> session.library().linkNeighbours(Progress.SILENT));
            ask(session, questions, linking, () -> !links.isDone());
            linked = (System.nanoTime() - started) / 1e9;
            for (int round = 0; round < rounds; round++) {
                ask(session, questions, quiet, counting(QUIET_QUESTIONS));
                int from = documents + 1_000 + round * added;
                Filled.write(filled.knowledge(), dispatches, from, from + added);
                long begun = System.nanoTime();
                CompletableFuture<Void> reload =
                        CompletableFuture.runAsync(() -> session.library().refresh(Progress.SILENT));
                ask(session, questions, busy, () -> !reload.isDone());
                reload.join();
                reloads += (System.nanoTime() - begun) / 1e9;
            }
            ask(session, questions, quiet, counting(QUIET_QUESTIONS));
        } finally {
            for (int number = documents + 1_000; number < documents + 1_000 + rounds * added; number++) {
                Place.delete(Filled.file(filled.knowledge(), number));
            }
        }
        Figures figures = new Figures(busy.count() + " questions during " + rounds + " reloads of " + added
                        + " new documents, " + quiet.count() + " in quiet")
                .add("quiet: median", quiet.total(0.5), " ms")
                .add("quiet: 99th percentile", quiet.total(0.99), " ms")
                .add("during a reload: median", busy.total(0.5), " ms")
                .add("during a reload: 99th percentile", busy.total(0.99), " ms")
                .atMost("ratio of the 99th percentiles", busy.total(0.99) / quiet.total(0.99), 2, "")
                .add("ratio of the medians", busy.total(0.5) / quiet.total(0.5), "")
                .add("a reload", reloads / rounds, " s")
                .add("while neighbours are linked: median", linking.total(0.5), " ms")
                .add("while neighbours are linked: 99th percentile", linking.total(0.99), " ms")
                .add("linking neighbours", linked, " s");
        for (Stage stage : Stage.values()) {
            figures.add("quiet, median of " + stage, quiet.of(stage, 0.5), " ms")
                    .add("quiet, 99th percentile of " + stage, quiet.of(stage, 0.99), " ms")
                    .add("during a reload, 99th percentile of " + stage, busy.of(stage, 0.99), " ms");
        }
        figures.print();
    }

    private static BooleanSupplier counting(int questions) {
        int[] left = {questions};
        return () -> left[0]-- > 0;
    }

    private static void ask(Program.Session session, List<String> questions, Times times, BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            long begun = System.nanoTime();
            Reply reply = session.answering()
                    .answer(Question.of(questions.get(times.count() % questions.size()), session.asOf()));
            times.add(System.nanoTime() - begun, reply);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** How long questions took, in all and by stage. */
    private static final class Times {

        private final List<Double> totals = new ArrayList<>();
        private final Map<Stage, List<Double>> stages = new EnumMap<>(Stage.class);

        void add(long nanos, Reply reply) {
            totals.add(nanos / 1e6);
            reply.trace()
                    .took()
                    .forEach((stage, took) -> stages.computeIfAbsent(stage, key -> new ArrayList<>())
                            .add(took.toNanos() / 1e6));
        }

        int count() {
            return totals.size();
        }

        double total(double share) {
            return quantile(share, totals);
        }

        double of(Stage stage, double share) {
            return quantile(share, stages.getOrDefault(stage, List.of(0.0)));
        }

        private static double quantile(double share, List<Double> values) {
            return Figures.quantile(
                    share, values.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
