package org.attache.h2.rows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.dates.DateRange;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/** Turns a query for visits into SQL. */
final class VisitSql {

    /** Two narrow ranges of an index by day instead of every visit that began before the last day. */
    private static final String BRIEF =
            "SELECT document, ordinal FROM visit WHERE brief AND first_day BETWEEN ? AND ? AND last_day >= ?";

    private static final String LONG =
            "SELECT document, ordinal FROM visit WHERE NOT brief AND first_day <= ? AND last_day >= ?";

    private final List<@Nullable Object> values = new ArrayList<>();

    private VisitSql() {}

    static Sql of(long snapshot, VisitQuery query) {
        return new VisitSql().select(snapshot, query);
    }

    private Sql select(long snapshot, VisitQuery query) {
        DateRange during = query.during();
        String members = " JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = v.document";
        String from = "visit v" + members;
        if (during == null) {
            bind(snapshot);
            from += narrowed(query);
        } else {
            bind(earliestStart(during.first()), during.last(), during.first());
            String brief = BRIEF + narrowed(query);
            bind(during.last(), during.first());
            from = "(" + brief + " UNION ALL " + LONG + narrowed(query) + ") found"
                    + " JOIN visit v ON v.document = found.document AND v.ordinal = found.ordinal" + members;
            bind(snapshot);
        }
        bind(query.limit());
        return new Sql(
                "SELECT v.* FROM " + from + " ORDER BY v.start_day NULLS LAST, v.visitor, v.document, v.ordinal"
                        + " FETCH FIRST ? ROWS ONLY",
                values);
    }

    private String narrowed(VisitQuery query) {
        return narrowed("visitor", query.visitors())
                + narrowed("country", query.countries())
                + narrowed("place", query.places());
    }

    private String narrowed(String column, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        values.add(names.toArray());
        return " AND " + column + " = ANY(?)";
    }

    /** Of a brief visit that goes on to a day. */
    private static LocalDate earliestStart(LocalDate day) {
        boolean early = ChronoUnit.DAYS.between(LocalDate.MIN, day) < Visits.BRIEF;
        return early ? LocalDate.MIN : day.minusDays(Visits.BRIEF);
    }

    private void bind(Object... more) {
        Collections.addAll(values, more);
    }
}
