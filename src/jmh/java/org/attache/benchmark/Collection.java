package org.attache.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A retrieval test collection in the layout of BEIR: {@code corpus.jsonl} ({@code _id}, {@code title}, {@code text}),
 * {@code queries.jsonl} ({@code _id}, {@code text}) and {@code qrels/SPLIT.tsv} (query, document, grade, with a
 * heading).
 *
 * @param documents title and text by id
 */
public record Collection(Map<String, String> documents, Map<String, String> queries) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Collection read(Path folder) throws IOException {
        return new Collection(texts(folder.resolve("corpus.jsonl")), texts(folder.resolve("queries.jsonl")));
    }

    /** The grades of documents by query; a document without one is not relevant. */
    public static Map<String, Map<String, Integer>> grades(Path folder, String split) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels").resolve(split + ".tsv"))) {
            List<String> fields = List.of(line.split("\t"));
            if (!fields.get(0).equals("query-id")) {
                grades.computeIfAbsent(fields.get(0), key -> new HashMap<>())
                        .put(fields.get(1), Integer.parseInt(fields.get(2)));
            }
        }
        return grades;
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("qrels"));
        write(folder.resolve("corpus.jsonl"), documents);
        write(folder.resolve("queries.jsonl"), queries);
    }

    public static void write(Path folder, String split, Map<String, Map<String, Integer>> grades) throws IOException {
        List<String> lines = new ArrayList<>(List.of("query-id\tcorpus-id\tscore"));
        grades.forEach((query, documents) ->
                documents.forEach((document, grade) -> lines.add(query + "\t" + document + "\t" + grade)));
        Files.write(folder.resolve("qrels").resolve(split + ".tsv"), lines);
    }

    private static void write(Path file, Map<String, String> texts) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                out.write(JSON.writeValueAsString(Map.of("_id", text.getKey(), "text", text.getValue())));
                out.write('\n');
            }
        }
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode object = JSON.readTree(line);
            String title = object.path("title").asText("");
            texts.put(
                    object.path("_id").asText(),
                    (title.isBlank() ? "" : title + " ") + object.path("text").asText());
        }
        return texts;
    }
}
