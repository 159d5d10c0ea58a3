package org.attache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A model that reads and writes as its script has it, behind a server on this machine. It finds the statements that a
 * sentence rests on by a few words of each, and says that it does not know where one was not given to it.
 */
final class ScriptedModel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STATEMENT = Pattern.compile("(?m)^\\[(\\d{1,4})] (.*)$");

    /**
     * One question of the script.
     *
     * @param nearer what it says when it is told that its sentences were withheld; as before where that is empty
     * @param again the question in plain English
     */
    record Part(List<Sentence> says, List<Sentence> nearer, boolean careless, String again) {}

    /**
     * A sentence of an answer.
     *
     * @param text empty for the one statement as it stands
     * @param keys of each statement that bears the sentence out, words that it has with what stands around it
     */
    record Sentence(String text, List<List<String>> keys) {}

    /** What a writer's request came to. */
    enum Asked {
        /** All statements were there. */
        WRITTEN,
        /** The model knows an answer, but has not got the statements for all of it. */
        WITHOUT_EVIDENCE,
        /** By its script it does not know. */
        UNKNOWN
    }

    private final Map<String, JsonNode> script;
    private final ModelServer server = ModelServer.deciding(this::reply);
    private volatile Part part = new Part(List.of(), List.of(), false, "");
    private volatile List<Asked> asked = List.of();

    ScriptedModel(Path script) throws IOException {
        this.script = JSON.readerForMapOf(JsonNode.class).readValue(Files.readString(script));
    }

    /** The settings of a program that asks this model. */
    Map<String, String> environment() {
        return Map.of(
                "ATTACHE_MODEL_PROVIDER", "openai",
                "ATTACHE_MODEL_NAME", "scripted",
                "ATTACHE_MODEL_BASE_URL", Provider.OPENAI.baseUrl(server),
                "ATTACHE_MODEL_TIMEOUT_SECONDS", "60");
    }

    /** The next question that is asked. */
    Part begins(String id) {
        JsonNode of = script.get(id);
        if (of == null) {
            throw new IllegalArgumentException("the script has no question " + id);
        }
        part = new Part(
                sentences(of.get("says")),
                sentences(of.path("nearer")),
                of.path("careless").asBoolean(),
                of.path("again").asText());
        asked = List.of();
        return part;
    }

    private static List<Sentence> sentences(JsonNode of) {
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode sentence : of) {
            List<List<String>> keys = new ArrayList<>();
            sentence.get("keys").forEach(key -> keys.add(List.of(key.asText().split("\\|"))));
            sentences.add(new Sentence(sentence.path("text").asText(), keys));
        }
        return sentences;
    }

    /** What came of every request to write since the question began. */
    List<Asked> asked() {
        return asked;
    }

    private String reply(String body) {
        try {
            JsonNode messages = JSON.readTree(body).get("messages");
            String rules = messages.get(0).get("content").asText();
            String request = messages.get(1).get("content").asText();
            Object reply = rules.startsWith("You answer")
                    ? written(request)
                    : rules.startsWith("You check")
                            ? Map.of("supported", isTrue(request))
                            : Map.of("question", part.again());
            return Provider.OPENAI.reply(JSON.writeValueAsString(reply));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It reads rightly also what it wrote carelessly. */
    private boolean isTrue(String request) {
        return !part.careless()
                && Stream.concat(part.says().stream(), part.nearer().stream())
                        .anyMatch(sentence -> request.contains("<sentence>\n" + sentence.text() + "\n"));
    }

    private Map<String, Object> written(String request) {
        List<Map<String, Object>> sentences = new ArrayList<>();
        boolean lacks = false;
        boolean told = request.contains("<withheld>") && !part.nearer().isEmpty();
        for (Sentence sentence : told ? part.nearer() : part.says()) {
            List<Optional<Integer>> numbers =
                    sentence.keys().stream().map(key -> number(key, request)).toList();
            if (numbers.stream().allMatch(Optional::isPresent)) {
                List<Integer> cited =
                        numbers.stream().flatMap(Optional::stream).distinct().toList();
                String text = sentence.text().isEmpty() ? words(cited.getFirst(), request) : sentence.text();
                sentences.add(Map.of("text", text, "citations", cited));
            } else {
                lacks = true;
            }
        }
        Asked came = part.says().isEmpty() ? Asked.UNKNOWN : lacks ? Asked.WITHOUT_EVIDENCE : Asked.WRITTEN;
        asked = Stream.concat(asked.stream(), Stream.of(came)).toList();
        return Map.of("sentences", sentences);
    }

    private static Optional<Integer> number(List<String> key, String request) {
        Matcher statement = STATEMENT.matcher(request);
        while (statement.find()) {
            String line = statement.group(2).toLowerCase(Locale.ROOT);
            if (key.stream().allMatch(word -> line.contains(word.toLowerCase(Locale.ROOT)))) {
                return Optional.of(Integer.valueOf(statement.group(1)));
            }
        }
        return Optional.empty();
    }

    private static String words(int number, String request) {
        String line = request.lines()
                .filter(one -> one.startsWith("[" + number + "] \""))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf('"') + 1, line.lastIndexOf("\" ("));
    }

    @Override
    public void close() {
        server.close();
    }
}
