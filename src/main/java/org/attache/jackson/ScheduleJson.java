package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** Renders a schedule as one line of JSON: visits as in answers, and the statements that bear them out. */
public final class ScheduleJson {

    private ScheduleJson() {}

    public static String of(Lookup lookup) {
        return JsonText.write(
                switch (lookup) {
                    case Lookup.Found found -> found(found.schedule());
                    case Lookup.NoSuchName missing -> missing(missing);
                });
    }

    private static Map<String, @Nullable Object> found(Schedule schedule) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("asOf", schedule.knownBy().toString());
        fields.put(
                "visits", schedule.entries().stream().map(ScheduleJson::visit).toList());
        fields.put(
                "citations",
                schedule.entries().stream()
                        .flatMap(entry -> entry.statements().stream())
                        .distinct()
                        .map(SourceFields::of)
                        .toList());
        fields.put("later", schedule.later());
        fields.put("documents", schedule.documents());
        fields.put("newest", schedule.newest().map(Object::toString).orElse(null));
        fields.put("unread", schedule.unread());
        return fields;
    }

    private static Map<String, @Nullable Object> visit(Schedule.Entry entry) {
        Map<String, @Nullable Object> fields = VisitFields.of(entry.visit());
        fields.put("moved", entry.isMoved());
        fields.put("disputed", entry.isDisputed());
        fields.put("others", entry.others().stream().map(VisitFields::of).toList());
        fields.put("before", entry.before().stream().map(VisitFields::of).toList());
        HistoryFields.add(fields, entry.standing(), entry.history());
        return fields;
    }

    private static Map<String, @Nullable Object> missing(Lookup.NoSuchName missing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("visits", List.of());
        fields.put("citations", List.<Statement>of());
        Map<String, @Nullable Object> name = new LinkedHashMap<>();
        name.put("kind", missing.kind().name().toLowerCase(Locale.ROOT));
        name.put("asked", missing.asked());
        name.put("nearest", missing.nearest());
        fields.put("unknown", name);
        return fields;
    }
}
