package org.attache.source;

/** The characters from {@code start} up to, not including, {@code end}. */
record Span(int start, int end) {

    int length() {
        return end - start;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
