package org.attache.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.RememberedEmbedder;
import org.attache.evidence.Vector;
import org.attache.langchain4j.Models;

/** A question with its vector. */
record Asked(String words, Vector vector) {

    /** So many different questions about visits, really embedded, after so many others. */
    static List<Asked> some(int skipped, int count) throws IOException {
        Dispatches dispatches = new Dispatches();
        List<String> words = IntStream.iterate(0, i -> i + 1)
                .mapToObj(dispatches::question)
                .distinct()
                .skip(skipped)
                .limit(count)
                .toList();
        List<Asked> asked = new ArrayList<>();
        try (RememberedEmbedder embedder = new RememberedEmbedder(Models.embedder())) {
            List<Vector> vectors = embedder.statements(words);
            for (int i = 0; i < count; i++) {
                asked.add(new Asked(words.get(i), vectors.get(i)));
            }
        }
        return asked;
    }
}
