package org.attache.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON into plain values and back. On the streaming layer alone: the mapper over it takes longer to start than
 * most answers to find.
 */
final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(10_000_000)
                    .maxNumberLength(100)
                    .maxDocumentLength(100_000_000)
                    .build())
            // A text may hold as many keys as it likes, and the program's table of constants never shrinks.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /**
     * What JSON allows in a string as it stands, but what steers a terminal (ECMA-48, C1) or ends a line for some
     * readers of JSON Lines.
     */
    private static final Pattern UNSAFE = Pattern.compile("[\\x7f-\\x9f\\u2028\\u2029]");

    /** A hundred thousand rows of twenty columns. */
    private static final int MOST = 2_000_000;

    /** More than a register of people has whose keys are their names: each costs as much as a short sentence. */
    private static final int MOST_KEYS = 20_000;

    private int values;

    private JsonText() {}

    static Object parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return Map.of();
            }
            Object value = new JsonText().value(parser);
            if (parser.nextToken() != null) {
                throw new MalformedData(
                        where(parser.currentTokenLocation()) + "something follows the end of the value");
            }
            return Objects.requireNonNullElse(value, Map.of());
        } catch (JsonProcessingException e) {
            throw new MalformedData(where(e.getLocation()) + Clause.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private static String where(@Nullable JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ": ";
    }

    private @Nullable Object value(JsonParser parser) throws IOException {
        values++;
        if (values > MOST) {
            throw new MalformedData("it holds more than %,d values".formatted(MOST));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    if (map.containsKey(key)) {
                        throw new MalformedData(where(parser.currentTokenLocation()) + "a key occurs twice");
                    }
                    if (map.size() == MOST_KEYS) {
                        throw new MalformedData("an object in it has more than %,d keys".formatted(MOST_KEYS));
                    }
                    parser.nextToken();
                    map.put(key, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a value begins with " + parser.currentToken());
        };
    }

    /** One line of JSON for maps, lists, strings, numbers, booleans and null. */
    static String write(@Nullable Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return UNSAFE.matcher(out.toString())
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04X", (int) found.group().charAt(0)));
    }

    private static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    generator.writeFieldName(String.valueOf(entry.getKey()));
                    write(generator, entry.getValue());
                }
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                for (Object held : list) {
                    write(generator, held);
                }
                generator.writeEndArray();
            }
            case Boolean truth -> generator.writeBoolean(truth);
            case Number number -> generator.writeNumber(number.toString());
            default -> generator.writeString(value.toString());
        }
    }
}
