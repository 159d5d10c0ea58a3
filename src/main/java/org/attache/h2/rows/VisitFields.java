package org.attache.h2.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.attache.dates.DateRange;
import org.attache.visit.Period;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** The fields of a visit as columns of a row, each with the ids of its statements beside it. */
public final class VisitFields {

    public static final List<String> COLUMNS = List.of(
            "id",
            "visitor",
            "visitor_evidence",
            "role",
            "role_evidence",
            "country",
            "country_evidence",
            "place",
            "place_evidence",
            "purpose",
            "purpose_evidence",
            "status",
            "status_evidence",
            "start_day",
            "end_day",
            "year_inferred",
            "dates_evidence",
            "period_words",
            "period_from",
            "period_to",
            "period_evidence");

    private VisitFields() {}

    public static List<@Nullable Object> values(Visit visit) {
        VisitDates dates = value(visit.dates());
        Period period = value(visit.period());
        return Arrays.asList(
                visit.id(),
                visit.visitor().value(),
                evidence(visit.visitor()),
                value(visit.role()),
                evidence(visit.role()),
                value(visit.country()),
                evidence(visit.country()),
                value(visit.place()),
                evidence(visit.place()),
                value(visit.purpose()),
                evidence(visit.purpose()),
                visit.status().value().name(),
                evidence(visit.status()),
                dates == null ? null : dates.start(),
                dates == null ? null : dates.end(),
                dates == null ? null : dates.yearInferred(),
                evidence(visit.dates()),
                period == null ? null : period.words(),
                period == null ? null : period.days().first(),
                period == null ? null : period.days().last(),
                evidence(visit.period()));
    }

    public static Visit read(ResultSet row) throws SQLException {
        Sourced<String> visitor = text(row, "visitor");
        Sourced<Status> status = sourced(row, "status", Status.valueOf(row.getString("status")));
        if (visitor == null || status == null) {
            throw new SQLException("visit " + row.getString("id") + " has no evidence");
        }
        return new Visit(
                row.getString("id"),
                visitor,
                text(row, "role"),
                text(row, "country"),
                text(row, "place"),
                sourced(
                        row,
                        "dates",
                        new VisitDates(
                                row.getObject("start_day", LocalDate.class),
                                row.getObject("end_day", LocalDate.class),
                                row.getBoolean("year_inferred"))),
                period(row),
                text(row, "purpose"),
                status);
    }

    private static @Nullable Sourced<Period> period(ResultSet row) throws SQLException {
        String words = row.getString("period_words");
        return words == null
                ? null
                : sourced(
                        row,
                        "period",
                        new Period(
                                words,
                                new DateRange(
                                        row.getObject("period_from", LocalDate.class),
                                        row.getObject("period_to", LocalDate.class))));
    }

    private static @Nullable Sourced<String> text(ResultSet row, String field) throws SQLException {
        return sourced(row, field, row.getString(field));
    }

    private static <T> @Nullable Sourced<T> sourced(ResultSet row, String field, T value) throws SQLException {
        String[] evidence = row.getObject(field + "_evidence", String[].class);
        return evidence == null ? null : new Sourced<>(value, List.of(evidence));
    }

    static <T> @Nullable T value(@Nullable Sourced<T> field) {
        return field == null ? null : field.value();
    }

    private static String @Nullable [] evidence(@Nullable Sourced<?> field) {
        return field == null ? null : field.evidence().toArray(String[]::new);
    }
}
