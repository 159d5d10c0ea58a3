package org.attache.h2.rows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query for visits into SQL. Of the names that are asked for those of one column are joined, the column with
 * the fewest visits to a name, so that H2 looks each up in the index of the column, with the days where the index has
 * them; of {@code = ANY(?)} it makes no use together with a range of days.
 */
final class VisitSql {

    /** Two narrow ranges of an index by day instead of every visit that began before the last day. */
    private static final String BRIEF = "v.brief AND v.first_day BETWEEN ? AND ? AND v.last_day >= ?";

    private static final String LONG = "NOT v.brief AND v.first_day <= ? AND v.last_day >= ?";

    private static final String FOUND = "SELECT v.document, v.ordinal FROM ";

    private static final String MEMBERS =
            " JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = v.document";

    private final VisitQuery query;
    private final List<@Nullable Object> values = new ArrayList<>();

    private VisitSql(VisitQuery query) {
        this.query = query;
    }

    static Sql of(long snapshot, VisitQuery query) {
        return new VisitSql(query).select(snapshot);
    }

    private Sql select(long snapshot) {
        DateRange during = query.during();
        String from;
        if (during == null) {
            from = visits("TRUE") + MEMBERS;
        } else {
            from = "(" + FOUND + visits(BRIEF, earliestStart(during.first()), during.last(), during.first())
                    + " UNION ALL " + FOUND + visits(LONG, during.last(), during.first()) + ") found"
                    + " JOIN visit v ON v.document = found.document AND v.ordinal = found.ordinal" + MEMBERS;
        }
        values.add(snapshot);
        values.add(query.limit());
        return new Sql(
                "SELECT v.* FROM " + from + " ORDER BY v.start_day NULLS LAST, v.visitor, v.document, v.ordinal"
                        + " FETCH FIRST ? ROWS ONLY",
                values);
    }

    /** Names of one column. */
    private record Names(String column, List<String> names) {}

    /** The rows {@code v} of visits with the names that are asked for. */
    private String visits(String condition, Object... bound) {
        List<Names> asked = Stream.of(
                        new Names("visitor", query.visitors()),
                        new Names("place", query.places()),
                        new Names("country", query.countries()))
                .filter(names -> !names.names().isEmpty())
                .toList();
        if (asked.isEmpty()) {
            Collections.addAll(values, bound);
            return "visit v" + (bound.length == 0 ? "" : " WHERE " + condition);
        }
        values.add(array(asked.getFirst()));
        Collections.addAll(values, bound);
        StringBuilder sql = new StringBuilder("UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (name) JOIN visit v ON v."
                + asked.getFirst().column() + " = wanted.name AND " + condition);
        for (Names others : asked.subList(1, asked.size())) {
            sql.append(" AND v.").append(others.column()).append(" = ANY(?)");
            values.add(array(others));
        }
        return sql.toString();
    }

    /** A name that stands there twice would find its visits twice. */
    private static Object array(Names names) {
        return names.names().stream().distinct().toArray();
    }

    /** Of a brief visit that goes on to a day. */
    private static LocalDate earliestStart(LocalDate day) {
        boolean early = ChronoUnit.DAYS.between(LocalDate.MIN, day) < Visits.BRIEF;
        return early ? LocalDate.MIN : day.minusDays(Visits.BRIEF);
    }
}
