package org.attache.terminal.text;

import java.util.List;
import java.util.stream.Collectors;

/** Renders lines that stand by themselves. Pure. */
public final class LinesText {

    private LinesText() {}

    /** Each broken to fit, with its further lines indented. */
    public static String of(List<String> lines, int columns) {
        return lines.stream()
                .map(line -> Wrapped.text(Printable.of(line), "", "    ", columns))
                .collect(Collectors.joining("\n"));
    }
}
