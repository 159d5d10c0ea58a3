package org.attache.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that stand for each other in news about visits, compared by their stems. Thread-safe. */
public final class Synonyms {

    private final Map<String, Set<String>> byStem = new HashMap<>();

    /** The synonyms by the stems that a stemmer gives. */
    public Synonyms(Stemmer stemmer) {
        try (InputStream stream = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            if (stream == null) {
                throw new IllegalStateException("synonyms.txt is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    addGroup(line, stemmer);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addGroup(String line, Stemmer stemmer) {
        Set<String> group = new HashSet<>();
        for (String word : line.trim().split("\\s+")) {
            group.add(stemmer.stem(word));
        }
        group.forEach(
                stem -> byStem.computeIfAbsent(stem, key -> new HashSet<>()).addAll(group));
    }

    /** The stems that stand for a stem, itself included. */
    public Set<String> of(String stem) {
        return byStem.getOrDefault(stem, Set.of(stem));
    }
}
