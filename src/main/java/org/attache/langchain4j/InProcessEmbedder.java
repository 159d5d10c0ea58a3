package org.attache.langchain4j;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.attache.evidence.Embedder;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.evidence.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Embeds with a model in this process, which the first embedding loads. A background thread that embeds anything at
 * start-up takes the wait from the first question.
 */
final class InProcessEmbedder implements Embedder {

    /** Many times what a question takes. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Crew crew = new Crew(Runtime.getRuntime().availableProcessors(), PATIENCE);
    private final InProcessModel chosen;
    private final @Nullable Path folder;
    private volatile @Nullable BertEncoder loaded;

    /** @param folder keeps unpacked files from start to start; null keeps none */
    InProcessEmbedder(InProcessModel chosen, @Nullable Path folder) {
        this.chosen = chosen;
        this.folder = folder;
    }

    @Override
    public String model() {
        return chosen.version();
    }

    @Override
    public int dimensions() {
        return BertEncoder.DIMENSIONS;
    }

    @Override
    public Vector question(String words) {
        BertEncoder model = loaded();
        Runnable passed = crew.question();
        try {
            return embed(model, chosen.questionPrefix() + words);
        } finally {
            passed.run();
        }
    }

    /** One text after the other on every core, the longest first, so that no core waits long for the last. */
    @Override
    public List<Vector> statements(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        BertEncoder model = loaded();
        int[] order = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -words.get(i).length()))
                .mapToInt(Integer::intValue)
                .toArray();
        Vector[] vectors = new Vector[order.length];
        AtomicInteger next = new AtomicInteger();
        Crew.Shift shift = crew.begin(order.length);
        IntConsumer embedding = i -> vectors[order[i]] = embed(model, words.get(order[i]));
        List<ForkJoinTask<?>> helping = new ArrayList<>();
        for (int helper = 0; helper < shift.helpers(); helper++) {
            helping.add(ForkJoinTask.adapt(() -> takeFrom(next, order.length, shift::helperStays, embedding))
                    .fork());
        }
        takeFrom(next, order.length, shift::stays, embedding);
        // Runs one itself that no other thread came to, which then finds nothing left to do.
        helping.forEach(ForkJoinTask::join);
        return List.of(vectors);
    }

    /** Does one after the other of what nobody else has taken. */
    private static void takeFrom(AtomicInteger next, int size, BooleanSupplier goesOn, IntConsumer work) {
        while (goesOn.getAsBoolean()) {
            int mine = next.getAndIncrement();
            if (mine >= size) {
                return;
            }
            work.accept(mine);
        }
    }

    private static Vector embed(BertEncoder model, String words) {
        try {
            return model.embed(words);
        } catch (OrtException e) {
            throw new EmbedderUnavailable("The embedding model failed on a text.", e);
        }
    }

    private BertEncoder loaded() {
        @Nullable BertEncoder model = loaded;
        return model == null ? load() : model;
    }

    private synchronized BertEncoder load() {
        @Nullable BertEncoder model = loaded;
        if (model == null) {
            try {
                model = BertEncoder.load(chosen, folder);
            } catch (IOException | OrtException | LinkageError e) {
                throw new EmbedderUnavailable("The embedding model cannot be loaded on this machine.", e);
            }
            loaded = model;
        }
        return model;
    }
}
