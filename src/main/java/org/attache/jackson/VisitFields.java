package org.attache.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.visit.Period;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** How a visit looks in every JSON that names one. What is not known is null and has no evidence. */
final class VisitFields {

    private VisitFields() {}

    static Map<String, @Nullable Object> of(Visit visit) {
        Map<String, List<String>> evidence = new LinkedHashMap<>();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", visit.id());
        fields.put("visitor", value("visitor", visit.visitor(), evidence));
        fields.put("role", value("role", visit.role(), evidence));
        fields.put("place", value("place", visit.place(), evidence));
        fields.put("country", value("country", visit.country(), evidence));
        Sourced<VisitDates> dates = visit.dates();
        fields.put("start", dates == null ? null : day("start", dates.value().start(), dates, evidence));
        fields.put("end", dates == null ? null : day("end", dates.value().end(), dates, evidence));
        fields.put("period", period(visit.period(), evidence));
        fields.put("purpose", value("purpose", visit.purpose(), evidence));
        fields.put("status", SourceFields.lower(visit.status().value()));
        evidence.put("status", visit.status().evidence());
        fields.put("certainty", dates == null ? null : dates.value().yearInferred() ? "year inferred" : "stated");
        fields.put("evidence", evidence);
        return fields;
    }

    private static @Nullable String value(
            String field, @Nullable Sourced<String> sourced, Map<String, List<String>> evidence) {
        if (sourced == null) {
            return null;
        }
        evidence.put(field, sourced.evidence());
        return sourced.value();
    }

    private static @Nullable Map<String, String> period(
            @Nullable Sourced<Period> period, Map<String, List<String>> evidence) {
        if (period == null) {
            return null;
        }
        evidence.put("period", period.evidence());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", period.value().words());
        fields.put("from", period.value().days().first().toString());
        fields.put("to", period.value().days().last().toString());
        return fields;
    }

    private static @Nullable String day(
            String field, @Nullable LocalDate day, Sourced<VisitDates> dates, Map<String, List<String>> evidence) {
        if (day == null) {
            return null;
        }
        evidence.put(field, dates.evidence());
        return day.toString();
    }
}
