package org.attache.formats.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of records as people read them. */
public final class Values {

    private Values() {}

    /** A value in words: those of a list or a record with commas between; empty for nothing. */
    public static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> words(new ArrayList<>(map.values()));
            case List<?> list ->
                list.stream()
                        .map(Values::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
