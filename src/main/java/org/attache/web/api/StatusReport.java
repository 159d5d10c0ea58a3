package org.attache.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.knowledge.Library;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.web.limits.FirstReading;
import org.jspecify.annotations.Nullable;

/** Says how the server is: what it knows, since when, and what it could not read. Thread-safe. */
public final class StatusReport {

    private final Library library;
    private final FirstReading reading;

    /** @param reading how what is in the folder is taken in at the start */
    public StatusReport(Library library, FirstReading reading) {
        this.library = library;
        this.reading = reading;
    }

    boolean isReady() {
        return reading.isOver();
    }

    Map<String, @Nullable Object> now() {
        Snapshot snapshot = library.current();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ready", isReady());
        fields.put("snapshot", snapshot.number());
        fields.put("created", snapshot.created().toString());
        fields.put("documents", snapshot.documents());
        fields.put("statements", snapshot.statements());
        fields.put("visits", snapshot.visits());
        fields.put(
                "refused", library.refused().stream().map(StatusReport::refused).toList());
        return fields;
    }

    private static Map<String, String> refused(Reading.Refused file) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("path", file.path());
        fields.put("reason", file.reason());
        return fields;
    }
}
