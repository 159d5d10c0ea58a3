package org.attache.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Checks bodies against the OpenAPI document that Discord publishes, as far as JSON Schema is used in it: types, sizes,
 * ranges, patterns, required fields and unions. Of a union one kind at least has to fit.
 */
public final class DiscordSchema {

    /** Where the document is, if the folder that is shared with this project is there. */
    public static final Path FILE = Path.of("../shared/reference/discord-openapi.json");

    private final JsonNode document;

    public DiscordSchema() throws IOException {
        document = new ObjectMapper().readTree(Files.readString(FILE));
    }

    /** What is wrong with the body of a call; empty where nothing is. */
    public List<String> broken(LoopbackDiscord.Call call) {
        String path = call.path().replaceFirst("^/api/v10", "");
        for (Map.Entry<String, JsonNode> route : document.get("paths").properties()) {
            String pattern = route.getKey().replaceAll("\\{[^}]*}", "[^/]+");
            JsonNode operation = route.getValue().get(call.method().toLowerCase(Locale.ROOT));
            if (operation != null && path.matches(pattern)) {
                JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
                return problems("body", json(call.body().toString()), schema);
            }
        }
        return List.of("no route " + call.method() + " " + path);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private List<String> problems(String at, JsonNode value, JsonNode schema) {
        List<String> problems = new ArrayList<>();
        if (schema.has("$ref")) {
            problems.addAll(
                    problems(at, value, document.at(schema.get("$ref").asText().substring(1))));
        }
        if (schema.path("format").asText().equals("snowflake") && value.isIntegralNumber()) {
            return problems; // Discord takes ids as numbers too.
        }
        if (schema.has("type") && !isOfType(value, schema.get("type"))) {
            problems.add(at + " is " + value.getNodeType() + ", not " + schema.get("type"));
            return problems;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            problems.add(at + " is " + value + ", none of " + schema.get("enum"));
        }
        for (JsonNode part : schema.path("allOf")) {
            problems.addAll(problems(at, value, part));
        }
        for (String union : List.of("oneOf", "anyOf")) {
            if (schema.has(union)) {
                problems.addAll(nearest(at, value, schema.get(union)));
            }
        }
        sizes(at, value, schema, problems);
        parts(at, value, schema, problems);
        return problems;
    }

    /** The problems with the kind of a union that fits best. */
    private List<String> nearest(String at, JsonNode value, JsonNode kinds) {
        List<String> nearest = List.of("no kind of " + at);
        for (JsonNode kind : kinds) {
            List<String> problems = problems(at, value, kind);
            if (problems.isEmpty()) {
                return problems;
            }
            nearest = problems.toString().length() > nearest.toString().length() ? problems : nearest;
        }
        return nearest;
    }

    private void parts(String at, JsonNode value, JsonNode schema, List<String> problems) {
        if (value.isObject()) {
            for (JsonNode required : schema.path("required")) {
                if (!value.has(required.asText())) {
                    problems.add(at + " has no " + required.asText());
                }
            }
            for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
                if (value.has(field.getKey())) {
                    problems.addAll(problems(at + "." + field.getKey(), value.get(field.getKey()), field.getValue()));
                }
            }
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                problems.addAll(problems(at + "[" + i + "]", value.get(i), schema.get("items")));
            }
        }
    }

    private static void sizes(String at, JsonNode value, JsonNode schema, List<String> problems) {
        if (value.isTextual()) {
            String text = value.asText();
            within(at, text.codePointCount(0, text.length()), schema, "minLength", "maxLength", problems);
            if (schema.has("pattern")
                    && !Pattern.compile(schema.get("pattern").asText())
                            .matcher(text)
                            .find()) {
                problems.add(at + " is not as " + schema.get("pattern"));
            }
        } else if (value.isArray()) {
            within(at, value.size(), schema, "minItems", "maxItems", problems);
        } else if (value.isNumber()) {
            within(at, value.asLong(), schema, "minimum", "maximum", problems);
        }
    }

    private static void within(String at, long is, JsonNode schema, String least, String most, List<String> problems) {
        if ((schema.has(least) && is < schema.get(least).asLong())
                || (schema.has(most) && is > schema.get(most).asLong())) {
            problems.add(
                    at + " is " + is + ", " + least + " " + schema.get(least) + ", " + most + " " + schema.get(most));
        }
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
    }

    private static boolean isOfType(JsonNode value, JsonNode types) {
        return types.isTextual()
                ? isOfType(value, types.asText())
                : StreamSupport.stream(types.spliterator(), false).anyMatch(type -> isOfType(value, type.asText()));
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isNull();
        };
    }
}
