package org.attache.jackson;

import java.util.Map;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/**
 * Parses YAML and JSON that nobody vouches for: no text makes it build anything but plain values, and texts that nest
 * or expand beyond reason are malformed. Keys are strings whatever their notation; a key that occurs twice is
 * malformed.
 */
public final class JacksonData implements DataParser {

    @Override
    public Object parse(String text, Notation notation) {
        return switch (notation) {
            case YAML -> YamlText.parse(text);
            case JSON -> JsonText.parse(text);
        };
    }

    /**
     * The line of each key of a YAML text, from 1; keys within others are named {@code outer.inner}.
     *
     * @throws MalformedData if the text is no YAML
     */
    public static Map<String, Integer> lines(String text) {
        return YamlText.lines(text);
    }

    /** One line of JSON for maps, lists, strings, numbers, booleans and null. */
    public static String object(Map<String, ? extends @Nullable Object> fields) {
        return JsonText.write(fields);
    }

    /**
     * The fields of an object in JSON.
     *
     * @throws MalformedData if the text is none
     */
    public static Map<?, ?> fields(String object) {
        if (JsonText.parse(object) instanceof Map<?, ?> fields) {
            return fields;
        }
        throw new MalformedData("it is no object");
    }
}
