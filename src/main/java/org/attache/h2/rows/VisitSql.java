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

    /** Two narrow ranges of the index by day instead of every visit that began before the last day. */
    private static final String BY_DAY = """
            (SELECT * FROM visit WHERE brief AND first_day BETWEEN ? AND ? AND last_day >= ?
            UNION ALL SELECT * FROM visit WHERE NOT brief AND first_day <= ? AND last_day >= ?)""";

    private final List<@Nullable Object> values = new ArrayList<>();
    private final StringBuilder conditions = new StringBuilder();

    private VisitSql() {}

    static Sql of(long snapshot, VisitQuery query) {
        return new VisitSql().select(snapshot, query);
    }

    private Sql select(long snapshot, VisitQuery query) {
        DateRange during = query.during();
        boolean named = !(query.visitors().isEmpty()
                && query.countries().isEmpty()
                && query.places().isEmpty());
        String visits = "visit";
        if (during != null && !named) {
            visits = BY_DAY;
            bind(earliestStart(during.first()), during.last(), during.first(), during.last(), during.first());
        }
        bind(snapshot);
        if (during != null && named) {
            conditions.append(" AND v.first_day <= ? AND v.last_day >= ?");
            bind(during.last(), during.first());
        }
        narrow("visitor", query.visitors());
        narrow("country", query.countries());
        narrow("place", query.places());
        bind(query.limit());
        return new Sql(
                "SELECT v.* FROM " + visits
                        + " v JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = v.document"
                        + conditions + " ORDER BY v.start_day NULLS LAST, v.visitor, v.document, v.ordinal"
                        + " FETCH FIRST ? ROWS ONLY",
                values);
    }

    /** Of a brief visit that goes on to a day. */
    private static LocalDate earliestStart(LocalDate day) {
        boolean early = ChronoUnit.DAYS.between(LocalDate.MIN, day) < Visits.BRIEF;
        return early ? LocalDate.MIN : day.minusDays(Visits.BRIEF);
    }

    private void narrow(String column, List<String> names) {
        if (!names.isEmpty()) {
            conditions.append(" AND v.").append(column).append(" = ANY(?)");
            values.add(names.toArray());
        }
    }

    private void bind(Object... more) {
        Collections.addAll(values, more);
    }
}
