package org.attache.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.langchain4j.Models;

/** Embeds the sentences of generated documents for benchmarks that come later. */
public final class EmbedAhead {

    private EmbedAhead() {}

    public static void main(String[] arguments) throws IOException {
        int documents = Place.number("documents", 10_000);
        Dispatches dispatches = new Dispatches();
        List<String> words = new ArrayList<>();
        for (int number = 0; number < documents; number++) {
            words.addAll(dispatches.sentences(number));
        }
        long begun = System.nanoTime();
        try (RememberedEmbedder embedder = new RememberedEmbedder(Models.embedder(Place.kept("models")))) {
            embedder.statements(words);
        }
        new Figures("Texts embedded ahead")
                .add("texts", (double) words.stream().distinct().count(), "")
                .add("time", (System.nanoTime() - begun) / 1e9, " s")
                .print();
    }
}
