package org.attache.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists that the interpretation of questions rests on, by the name of their section. */
final class Vocabulary {

    /** Words that carry no content: articles, auxiliaries, prepositions, question words. */
    static final Set<String> STOP;
    /** Words that speak of visits as such; the ledger explains them. */
    static final Set<String> VISIT;
    /** Words that ask for a kind of answer: city, title, date. */
    static final Set<String> ASKED;
    /** Words that stand for any visitor. */
    static final Set<String> ANYBODY;
    /** Titles that precede names. */
    static final Set<String> TITLE;

    static {
        Map<String, Set<String>> sections = load();
        STOP = section(sections, "stop");
        VISIT = section(sections, "visit");
        ASKED = section(sections, "asked");
        ANYBODY = section(sections, "anybody");
        TITLE = section(sections, "title");
    }

    private Vocabulary() {}

    private static Set<String> section(Map<String, Set<String>> sections, String name) {
        Set<String> words = sections.get(name);
        if (words == null || words.isEmpty()) {
            throw new IllegalStateException("vocabulary.txt has no section " + name);
        }
        return Set.copyOf(words);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            if (stream == null) {
                throw new IllegalStateException("vocabulary.txt is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Set<String> current = new HashSet<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    Collections.addAll(current, line.trim().split("\\s+"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
