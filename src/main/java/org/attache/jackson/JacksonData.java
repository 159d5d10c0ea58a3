package org.attache.jackson;

import org.attache.source.DataParser;

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
}
