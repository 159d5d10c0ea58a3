package org.attache.source.sentences;

/** The characters from {@code start} up to, not including, {@code end}. */
public record Span(int start, int end) {

    int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
