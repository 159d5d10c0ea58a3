package org.attache.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.english.Thesaurus.Relation;

/**
 * Tells whether a word or a set phrase says what another one does, beyond the senses of a dictionary: "take part in"
 * and "attend". All of it stands in paraphrases.txt. Thread-safe.
 */
public final class Paraphrases {

    private static final String FILE = "paraphrases.txt";
    /** For each part of speech, what each word says: itself, its like, and what is more general. */
    private static final Map<String, Map<String, Map<String, Relation>>> KNOWN = load();

    private Paraphrases() {}

    /**
     * How a special word relates to a general one; {@link Relation#UNKNOWN} where the file does not say.
     *
     * @param general lemma, the parts of a phrase joined by underscores
     * @param special lemma, the same
     * @param verb whether both are verbs
     */
    public static Relation relation(String general, String special, boolean verb) {
        for (String part : verb ? List.of("verb") : List.of("noun", "adjective")) {
            Relation found = of(part, special).get(general);
            if (found != null) {
                return found;
            }
        }
        return Relation.UNKNOWN;
    }

    /** Whether one verb cannot be said of what another one is said of: who declines does not accept. */
    public static boolean areContrary(String one, String other) {
        return of("contrary", one).containsKey(other);
    }

    /** Whether a verb with what belongs to it is a set phrase: "take_part_in". */
    public static boolean isPhrase(String verb) {
        return KNOWN.getOrDefault("verb", Map.of()).containsKey(verb)
                || KNOWN.getOrDefault("contrary", Map.of()).containsKey(verb);
    }

    private static Map<String, Relation> of(String part, String word) {
        return KNOWN.getOrDefault(part, Map.of()).getOrDefault(word, Map.of());
    }

    private static Map<String, Map<String, Map<String, Relation>>> load() {
        Map<String, Map<String, Map<String, Relation>>> known = new HashMap<>();
        Set<String> lines = new HashSet<>();
        try (InputStream in = Paraphrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String part = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    part = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    if (!lines.add(part + line)) {
                        throw new IllegalStateException(FILE + " says twice: " + line);
                    }
                    add(known.computeIfAbsent(part, key -> new HashMap<>()), line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return known;
    }

    private static void add(Map<String, Map<String, Relation>> part, String line) {
        List<String> words =
                Arrays.stream(line.split(" ")).filter(word -> !word.equals(">")).toList();
        boolean directed = line.contains(">");
        for (String one : directed ? words.subList(0, 1) : words) {
            for (String other : words) {
                if (!one.equals(other)) {
                    Map<String, Relation> said = part.computeIfAbsent(one, key -> new HashMap<>());
                    said.merge(other, directed ? Relation.NARROWER : Relation.SAME, Paraphrases::closer);
                    part.computeIfAbsent(other, key -> new HashMap<>());
                }
            }
        }
    }

    private static Relation closer(Relation one, Relation other) {
        return one == Relation.SAME ? one : other;
    }
}
