package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.geography.NameWords;
import org.attache.visit.LedgerName;
import org.attache.visit.Period;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** Visits and the words of their names as rows. */
public final class Visits {

    public static final Sealed TABLE = Sealed.table(
            "visit",
            "document",
            "ordinal",
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
            "period_evidence",
            "first_day",
            "last_day",
            "brief");

    static final String INSERT = TABLE.insert();

    private static final String OF_DOCUMENT = """
            SELECT v.* FROM document d
            JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = d.id
            JOIN visit v ON v.document = d.id
            WHERE d.path = ? ORDER BY v.ordinal""";

    static final String INSERT_WORD = "MERGE INTO name_word (kind, name, word) VALUES (?, ?, ?)";

    /** The longest visit that counts as brief, from its first to its last day. */
    static final int BRIEF = 31;

    private Visits() {}

    static void insert(Batch batch, long document, int ordinal, Visit visit) throws SQLException {
        VisitDates dates = value(visit.dates());
        LocalDate start = dates == null ? null : dates.start();
        LocalDate end = dates == null ? null : dates.end();
        LocalDate first = start == null || (end != null && end.isBefore(start)) ? end : start;
        LocalDate last = end == null || (start != null && start.isAfter(end)) ? start : end;
        Period period = value(visit.period());
        first = first == null && period != null ? period.days().first() : first;
        last = last == null && period != null ? period.days().last() : last;
        batch.add(TABLE.row(
                document,
                ordinal,
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
                start,
                end,
                dates == null ? null : dates.yearInferred(),
                evidence(visit.dates()),
                period == null ? null : period.words(),
                period == null ? null : period.days().first(),
                period == null ? null : period.days().last(),
                evidence(visit.period()),
                first,
                last,
                (first == null || last == null) ? null : ChronoUnit.DAYS.between(first, last) <= BRIEF));
    }

    static void insertWords(Batch batch, LedgerName name) throws SQLException {
        for (String word : NameWords.of(name.name())) {
            batch.add(name.kind().name(), name.name(), word);
        }
    }

    /** The names that a visit has in its fields. */
    static Stream<LedgerName> names(Visit visit) {
        return Stream.of(
                        name(LedgerName.Kind.VISITOR, visit.visitor()),
                        name(LedgerName.Kind.COUNTRY, visit.country()),
                        name(LedgerName.Kind.PLACE, visit.place()))
                .flatMap(Stream::ofNullable);
    }

    public static List<Visit> ofDocument(Connection connection, long snapshot, String path) throws SQLException {
        return Sql.of(OF_DOCUMENT, snapshot, path).list(connection, Visits::read);
    }

    /** Those of versions of documents by their keys from one through another, whatever snapshot holds them. */
    static Map<Long, List<Visit>> ofVersions(Connection connection, long first, long last) throws SQLException {
        return Sql.of(
                        "SELECT v.* FROM visit v WHERE v.document BETWEEN ? AND ? ORDER BY v.document, v.ordinal",
                        first,
                        last)
                .ofDocuments(connection, Visits::read);
    }

    static Visit read(ResultSet row) throws SQLException {
        TABLE.check(row);
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

    private static @Nullable LedgerName name(LedgerName.Kind kind, @Nullable Sourced<String> field) {
        return field == null ? null : new LedgerName(kind, field.value());
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> field) {
        return field == null ? null : field.value();
    }

    private static String @Nullable [] evidence(@Nullable Sourced<?> field) {
        return field == null ? null : field.evidence().toArray(String[]::new);
    }
}
