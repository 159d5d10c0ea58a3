package org.attache.formats.file;

import java.util.Map;
import org.attache.source.DataParser;
import org.jspecify.annotations.Nullable;

/**
 * The YAML file beside a document.
 *
 * @param schedule how the columns of a table are mapped, where they are
 * @param sheet which sheet of a workbook is meant, where somebody says so
 */
public record Sidecar(
        Metadata metadata,
        @Nullable Schedule schedule,
        @Nullable String sheet) {

    public static final Sidecar NONE = new Sidecar(Metadata.NONE, null, null);

    public static Sidecar parse(DataParser parser, byte[] bytes, String name) throws RefusedFile {
        Keys keys = Keys.parse(parser, TextDecoder.decode(bytes), name);
        return new Sidecar(
                keys.metadata(),
                switch (keys.values().get("schedule")) {
                    case null -> null;
                    case Map<?, ?> columns -> Schedule.of(new Keys(columns, name, keys.text()));
                    default -> throw keys.wrong("schedule", "map visitor, country, start and so on to columns");
                },
                keys.words("sheet"));
    }
}
