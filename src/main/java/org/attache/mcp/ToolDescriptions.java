package org.attache.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.attache.session.Formats;

/** What programs are told of the tools: what each does, takes and gives, the last two as JSON Schema. */
final class ToolDescriptions {

    private static final String RESOURCE = "tools.json";

    /** Where a schema keeps what it refers to more than once. */
    private static final String SHARED = "$defs";

    private final Map<?, ?> descriptions;

    private ToolDescriptions(Map<?, ?> descriptions) {
        this.descriptions = descriptions;
    }

    static ToolDescriptions read(Formats formats) {
        try (InputStream resource = Objects.requireNonNull(ToolDescriptions.class.getResourceAsStream(RESOURCE))) {
            return new ToolDescriptions(formats.fields(new String(resource.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks " + RESOURCE, e);
        }
    }

    McpSchema.Tool of(Tool tool) {
        Map<String, Object> description = object(descriptions, tool.name());
        Map<String, Object> output = object(description, "outputSchema");
        output.put(SHARED, object(descriptions, SHARED));
        return McpSchema.Tool.builder(tool.name(), object(description, "inputSchema"))
                .title(String.valueOf(description.get("title")))
                .description(String.valueOf(description.get("description")))
                .outputSchema(output)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(String.valueOf(description.get("title")))
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    private static Map<String, Object> object(Map<?, ?> owner, String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(owner.get(name), name))
                .forEach((key, value) -> fields.put(key.toString(), value));
        return fields;
    }
}
