package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.geography.NameWords;
import org.attache.visit.LedgerName;
import org.attache.visit.Period;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** Visits and the words of their names as rows. */
public final class Visits {

    public static final Sealed TABLE = Sealed.table(
            "visit",
            Stream.of(
                            Stream.of("document", "ordinal", "uid"),
                            VisitFields.COLUMNS.stream(),
                            Stream.of("first_day", "last_day", "brief"))
                    .flatMap(columns -> columns)
                    .toArray(String[]::new));

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

    static void insert(Batch batch, long document, int ordinal, String uid, Visit visit) throws SQLException {
        VisitDates dates = VisitFields.value(visit.dates());
        LocalDate start = dates == null ? null : dates.start();
        LocalDate end = dates == null ? null : dates.end();
        LocalDate first = start == null || (end != null && end.isBefore(start)) ? end : start;
        LocalDate last = end == null || (start != null && start.isAfter(end)) ? start : end;
        Period period = VisitFields.value(visit.period());
        first = first == null && period != null ? period.days().first() : first;
        last = last == null && period != null ? period.days().last() : last;
        List<@Nullable Object> values = new ArrayList<>(List.of(document, ordinal, uid));
        values.addAll(VisitFields.values(visit));
        values.add(first);
        values.add(last);
        values.add((first == null || last == null) ? null : ChronoUnit.DAYS.between(first, last) <= BRIEF);
        batch.add(TABLE.row(values.toArray()));
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

    /**
     * The visit of a row.
     *
     * @throws SQLException if the row is not what was written
     */
    public static Visit read(ResultSet row) throws SQLException {
        TABLE.check(row);
        return VisitFields.read(row);
    }

    private static @Nullable LedgerName name(LedgerName.Kind kind, @Nullable Sourced<String> field) {
        return field == null ? null : new LedgerName(kind, field.value());
    }
}
