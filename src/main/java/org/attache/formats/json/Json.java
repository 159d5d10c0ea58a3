package org.attache.formats.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.formats.calendar.Ics;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.RowText;
import org.attache.formats.text.Flow;
import org.attache.source.Body;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * JSON: an article in JSON-LD is its text; a conversation is its messages, each with sender and day; a list of objects
 * is a table, alone or as the only list in an object; of anything else, every text is a paragraph.
 */
public final class Json implements Format {

    private static final int MOST_COLUMNS = 1_000;

    /** A message quotes another by its words alone. */
    private static final Writing NOT_KNOWN = new Writing(null, null);

    private final DataParser parser;
    private final ReadLimits limits;
    private int paragraphs;

    public Json(DataParser parser, ReadLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        Object value = parse(TextDecoder.decode(file.bytes()));
        ZoneId zone = file.sidecar().metadata().timezone();
        Optional<JsonLd> article = JsonLd.in(value);
        OwnMetadata metadata = new OwnMetadata();
        article.or(() -> value instanceof Map<?, ?> map ? Optional.of(JsonLd.of(map)) : Optional.empty())
                .ifPresent(described -> described.describe(metadata, zone));
        Optional<String> body = article.flatMap(JsonLd::body);
        List<ChatMessage> chat =
                body.isPresent() || file.sidecar().schedule() != null ? List.of() : ChatMessage.in(value, zone);
        if (!chat.isEmpty()) {
            return new Content(conversation(chat), Metadata.NONE, metadata.metadata());
        }
        if (body.isEmpty() && file.sidecar().schedule() == null && isLinked(value)) {
            String calendar = LinkedEvents.calendar(List.of(value));
            if (!calendar.isEmpty()) {
                return new Content(events(calendar, file), Metadata.NONE, metadata.metadata());
            }
        }
        List<?> rows = body.isPresent() ? List.of() : rows(value);
        if (rows.isEmpty()) {
            Body.Prose prose = prose(body.<Object>map(text -> text).orElse(value));
            return new Content(prose, Metadata.NONE, metadata.metadata());
        }
        RowCollector table = table(rows, value, file);
        return new Content(table.body(), Metadata.NONE, metadata.metadata(), table.remarks());
    }

    /** Whether the words of the file are those of schema.org, which it says or shows by its graph. */
    private static boolean isLinked(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.containsKey("@context") || map.containsKey("@graph");
            case List<?> list ->
                !list.isEmpty()
                        && list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.containsKey("@type"));
            default -> false;
        };
    }

    private Body events(String calendar, SourceFile file) throws IOException {
        byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
        return new Ics(limits)
                .read(new SourceFile(file.path(), bytes, file.sidecar(), file.hash()))
                .body();
    }

    private Object parse(String text) throws RefusedFile {
        try {
            return parser.parse(text, DataParser.Notation.JSON);
        } catch (MalformedData e) {
            throw new RefusedFile("cannot be used as JSON (" + e.getMessage() + "); correct or split it");
        }
    }

    private Body.Prose conversation(List<ChatMessage> messages) throws IOException {
        Flow flow = new Flow(limits);
        for (ChatMessage message : messages) {
            flow.passage(message.writing());
            boolean isQuote = false;
            for (String line : message.text().split("\n")) {
                if (line.startsWith(">") != isQuote) {
                    isQuote = !isQuote;
                    flow.passage(isQuote ? NOT_KNOWN : message.writing());
                }
                flow.text(line);
                flow.block();
            }
        }
        return flow.body();
    }

    private Body.Prose prose(Object value) throws IOException {
        StringBuilder text = new StringBuilder();
        paragraphs(value, text);
        return new Body.Prose(text.toString());
    }

    private void paragraphs(@Nullable Object value, StringBuilder text) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (!String.valueOf(entry.getKey()).startsWith("@")) {
                        paragraphs(entry.getValue(), text);
                    }
                }
            }
            case List<?> list -> {
                for (Object item : list) {
                    paragraphs(item, text);
                }
            }
            case String words -> {
                String clean = Characters.clean(words).strip();
                text.append(text.isEmpty() || clean.isEmpty() ? "" : "\n\n").append(clean);
                paragraphs += clean.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
                if (paragraphs > limits.maxStatements()) {
                    throw RefusedFile.tooManyStatements(limits.maxStatements());
                }
                if (text.length() > limits.maxTextChars()) {
                    throw RefusedFile.tooMuchText(limits.maxTextChars());
                }
            }
            case null -> {}
            default -> {}
        }
    }

    /** The rows of a table, after what is said besides it. */
    private RowCollector table(List<?> objects, Object whole, SourceFile file) throws IOException {
        if (objects.size() > limits.maxStatements()) {
            throw RefusedFile.tooManyStatements(limits.maxStatements());
        }
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Object object : objects) {
            Deadline.heed();
            Map<String, String> row = new LinkedHashMap<>();
            flatten("", object, row);
            rows.add(row);
            columns.addAll(row.keySet());
            if (columns.size() > MOST_COLUMNS) {
                throw new RefusedFile("has more than %,d columns; split it".formatted(MOST_COLUMNS));
            }
        }
        RowCollector collector = new RowCollector(List.copyOf(columns), file, limits);
        if (whole instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> besides : map.entrySet()) {
                if (besides.getValue() instanceof String words && words.strip().contains(" ")) {
                    collector.add(RowText.of(List.of(String.valueOf(besides.getKey())), List.of(words)), null);
                }
            }
        }
        for (Map<String, String> row : rows) {
            Deadline.heed();
            collector.add(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return collector;
    }

    /** The objects of the list that makes a table; empty where there is none. */
    private static List<?> rows(Object value) {
        if (value instanceof List<?> list) {
            return isTable(list) ? list : List.of();
        }
        List<?> tables = value instanceof Map<?, ?> map
                ? map.values().stream()
                        .filter(held -> held instanceof List<?> list && isTable(list))
                        .toList()
                : List.of();
        return tables.size() == 1 && tables.getFirst() instanceof List<?> only ? only : List.of();
    }

    private static boolean isTable(List<?> list) {
        return !list.isEmpty() && list.stream().allMatch(item -> item instanceof Map);
    }

    /** The fields of an object; those of an object within it by both names with a dot between. */
    private static void flatten(String name, @Nullable Object value, Map<String, String> row) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> flatten(name.isEmpty() ? String.valueOf(key) : name + "." + key, held, row));
        } else if (value != null) {
            row.put(name, words(value));
        }
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> words(new ArrayList<>(map.values()));
            case List<?> list ->
                list.stream().map(Json::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
