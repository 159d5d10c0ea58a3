package org.attache.langchain4j;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.attache.evidence.Embedder;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.evidence.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Embeds with {@link BgeSmall}, which the first embedding loads. A background thread that embeds anything at start-up
 * takes the wait from the first question.
 */
final class InProcessEmbedder implements Embedder {

    /** The number after the slash rises when words are cut or vectors are made in another way. */
    private static final String NAME = "bge-small-en-v1.5-q/1";

    /**
     * Said before a question. The model's authors propose "Represent this sentence for searching relevant passages: ";
     * fused with BM25, retrieval on SciFact was best without it.
     */
    private static final String QUESTION_PREFIX = "";

    private final Crew crew = new Crew(Runtime.getRuntime().availableProcessors());
    private final @Nullable Path folder;
    private volatile @Nullable BgeSmall loaded;

    /** @param folder keeps unpacked files from start to start; null keeps none */
    InProcessEmbedder(@Nullable Path folder) {
        this.folder = folder;
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public int dimensions() {
        return BgeSmall.DIMENSIONS;
    }

    @Override
    public Vector question(String words) {
        crew.asked();
        return embed(loaded(), QUESTION_PREFIX + words);
    }

    /** One text after the other on every core, the longest first, so that no core waits long for the last. */
    @Override
    public List<Vector> statements(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        BgeSmall model = loaded();
        int[] order = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -words.get(i).length()))
                .mapToInt(Integer::intValue)
                .toArray();
        Vector[] vectors = new Vector[order.length];
        AtomicInteger next = new AtomicInteger();
        Crew.Shift shift = crew.begin(order.length);
        IntConsumer embedding = i -> vectors[order[i]] = embed(model, words.get(order[i]));
        CompletableFuture<?>[] helping = IntStream.range(0, shift.helpers())
                .mapToObj(helper ->
                        CompletableFuture.runAsync(() -> takeFrom(next, order.length, shift::helperStays, embedding)))
                .toArray(CompletableFuture[]::new);
        takeFrom(next, order.length, () -> true, embedding);
        try {
            CompletableFuture.allOf(helping).join();
        } catch (CompletionException e) {
            throw new EmbedderUnavailable("The embedding model failed on a text.", e);
        }
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

    private static Vector embed(BgeSmall model, String words) {
        try {
            return model.embed(words);
        } catch (OrtException e) {
            throw new EmbedderUnavailable("The embedding model failed on a text.", e);
        }
    }

    private BgeSmall loaded() {
        @Nullable BgeSmall model = loaded;
        return model == null ? load() : model;
    }

    private synchronized BgeSmall load() {
        @Nullable BgeSmall model = loaded;
        if (model == null) {
            try {
                model = BgeSmall.load(folder);
            } catch (IOException | OrtException | LinkageError e) {
                throw new EmbedderUnavailable("The embedding model cannot be loaded on this machine.", e);
            }
            loaded = model;
        }
        return model;
    }
}
