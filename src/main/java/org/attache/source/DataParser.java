package org.attache.source;

/**
 * Parses YAML and JSON into maps (in the order of the text), lists, strings, numbers, booleans and null. YAML dates
 * stay strings. Thread-safe.
 */
public interface DataParser {

    /** The notation of a text. */
    enum Notation {
        YAML,
        JSON
    }

    /**
     * The value that a text holds; an empty text is an empty map.
     *
     * @throws MalformedData if the text is not in this notation, or nests or expands beyond reason
     */
    Object parse(String text, Notation notation);
}
