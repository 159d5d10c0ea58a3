package org.attache.knowledge.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.regex.Pattern;
import org.attache.evidence.Embedder;
import org.attache.evidence.Vector;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.Progress;

/**
 * Gives words their vectors, from memory where the store has them; the same words are never embedded twice. A sentence
 * whose lines are broken elsewhere is the same to a model, and so it is here.
 */
final class Vectors {

    /**
     * Texts and characters embedded between two writes: what a crash may cost, and how often progress shows. A slow
     * machine takes a second or two for them.
     */
    private static final int BATCH = 64;

    private static final int CHARACTERS = 8_000;

    private static final int LOOKUP = 2_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final KnowledgeStore store;
    private final Embedder embedder;

    Vectors(KnowledgeStore store, Embedder embedder) {
        this.store = store;
        this.embedder = embedder;
    }

    /**
     * Embeds what the store has no vector for, and keeps it while more is embedded; each batch is durable, so that a
     * restart goes on.
     */
    void embedMissing(Collection<String> words, Progress progress) {
        // Long and short ones come mixed, as sets have them, so that what is done tells how long the rest takes.
        List<String> missing = missing(words);
        ForkJoinTask<?> kept = keeping(Map.of());
        try {
            int from = 0;
            while (from < missing.size()) {
                progress.advanced("embedding statements", from, missing.size());
                int to = endOfBatch(missing, from);
                Map<String, Vector> fresh = embedded(missing.subList(from, to));
                kept.join();
                kept = keeping(fresh);
                from = to;
            }
        } finally {
            kept.join();
        }
        if (!missing.isEmpty()) {
            progress.advanced("embedding statements", missing.size(), missing.size());
        }
    }

    private static int endOfBatch(List<String> words, int from) {
        int to = from;
        int characters = 0;
        while (to < words.size() && to - from < BATCH && characters < CHARACTERS) {
            characters += words.get(to).length();
            to++;
        }
        return to;
    }

    private Map<String, Vector> embedded(List<String> batch) {
        List<Vector> vectors = embedder.statements(batch);
        Map<String, Vector> fresh = new HashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            fresh.put(batch.get(i), vectors.get(i));
        }
        return fresh;
    }

    /** Whoever waits for it does it, should no other thread have come to it. */
    private ForkJoinTask<?> keeping(Map<String, Vector> fresh) {
        return ForkJoinTask.adapt(() -> {
                    if (!fresh.isEmpty()) {
                        store.remember(embedder.model(), fresh);
                    }
                })
                .fork();
    }

    private List<String> missing(Collection<String> words) {
        Set<String> distinct = HashSet.newHashSet(words.size());
        words.forEach(each -> distinct.add(folded(each)));
        List<String> all = List.copyOf(distinct);
        List<String> missing = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LOOKUP) {
            List<String> some = all.subList(from, Math.min(from + LOOKUP, all.size()));
            Set<String> known = store.vectors(embedder.model(), some).keySet();
            some.stream().filter(word -> !known.contains(word)).forEach(missing::add);
        }
        return missing;
    }

    /** The vectors of words that are all known. */
    Map<String, Vector> of(List<String> words) {
        Map<String, Vector> known = store.vectors(
                embedder.model(), words.stream().map(Vectors::folded).distinct().toList());
        Map<String, Vector> found = new HashMap<>();
        for (String each : words) {
            Vector vector = known.get(folded(each));
            if (vector != null) {
                found.put(each, vector);
            }
        }
        return found;
    }

    private static String folded(String words) {
        return SPACE.matcher(words).replaceAll(" ");
    }
}
