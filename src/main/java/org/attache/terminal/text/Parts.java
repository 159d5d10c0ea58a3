package org.attache.terminal.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short things side by side, with a dot between them: what is known of a source. */
record Parts(List<String> parts) {

    /** A part that is no longer stays on one line, where the line is as long. */
    private static final int UNBROKEN = 44;

    private static final String DOT = " ·";

    private static final char HARD_SPACE = '\u00a0';

    /** What there is of some parts; the same thing is said once. */
    static Parts of(String... parts) {
        return new Parts(Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .distinct()
                .map(Printable::of)
                .toList());
    }

    String wrapped(String first, String indent, int width) {
        int whole = Math.min(UNBROKEN, width - Wrapped.columns(indent) - DOT.length());
        String joined = parts.stream()
                .map(part -> Wrapped.columns(part) > whole ? part : part.replace(' ', HARD_SPACE))
                .collect(Collectors.joining(DOT + " "));
        return Wrapped.text(joined, first, indent, width).replace(HARD_SPACE, ' ');
    }
}
