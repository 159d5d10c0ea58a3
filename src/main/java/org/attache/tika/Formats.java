package org.attache.tika;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.attache.source.DataParser;

/** The formats by the ending of a file's name. Nothing of a format is loaded before the first file of it is read. */
final class Formats {

    private final Map<String, Supplier<Format>> byEnding;

    Formats(DataParser parser, ReadLimits limits) {
        byEnding = Map.of(
                "md", () -> new Prose(parser, true),
                "txt", () -> new Prose(parser, false),
                "csv", () -> new Csv(limits));
    }

    boolean knows(String ending) {
        return byEnding.containsKey(ending);
    }

    Format of(String ending) throws RefusedFile {
        Supplier<Format> format = byEnding.get(ending);
        if (format == null) {
            throw new RefusedFile("is in no format that is read; save it as one of " + Set.copyOf(byEnding.keySet()));
        }
        return format.get();
    }
}
