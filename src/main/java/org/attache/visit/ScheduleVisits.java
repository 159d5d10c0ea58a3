package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.dates.TitleYear;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.attache.source.Statement;
import org.attache.source.YearlessDays;
import org.jspecify.annotations.Nullable;

/** Takes the visits of a schedule from its columns, one a row. */
final class ScheduleVisits {

    private ScheduleVisits() {}

    /**
     * Names stay as the table has them; each field is borne out by the statement of its row.
     *
     * @param statements those of the rows, one each, in the same order
     */
    static List<Visit> of(List<Row> rows, List<Statement> statements, VisitIds ids) {
        List<Visit> visits = new ArrayList<>();
        LocalDate before = null;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Row row = rows.get(i);
            if (row.entry() != null && !row.entry().visitor().isBlank()) {
                VisitDates dates = dates(row.entry(), statement, before);
                visits.add(visit(row.entry(), dates, statement, ids));
                before = dates == null || dates.start() == null ? before : dates.start();
            }
        }
        return visits;
    }

    private static Visit visit(ScheduleEntry entry, @Nullable VisitDates dates, Statement statement, VisitIds ids) {
        Function<String, Sourced<String>> borneOut = value -> new Sourced<>(value, List.of(statement.id()));
        Status status = status(entry, dates, statement);
        return new Visit(
                ids.next(entry.visitor(), entry.country(), entry.place(), dates == null ? null : dates.start()),
                borneOut.apply(entry.visitor()),
                field(entry.role(), borneOut),
                field(entry.country(), borneOut),
                field(entry.place(), borneOut),
                dates == null ? null : new Sourced<>(dates, List.of(statement.id())),
                field(entry.purpose(), borneOut),
                new Sourced<>(status, List.of(statement.id())));
    }

    private static @Nullable Sourced<String> field(@Nullable String value, Function<String, Sourced<String>> borneOut) {
        return value == null || value.isBlank() ? null : borneOut.apply(value);
    }

    /** A year that the row does not name follows from its document, and from the row before. */
    private static @Nullable VisitDates dates(ScheduleEntry entry, Statement statement, @Nullable LocalDate before) {
        YearlessDays days = entry.yearless();
        if (days == null) {
            return entry.start() == null && entry.end() == null
                    ? null
                    : new VisitDates(entry.start(), entry.end(), false);
        }
        String title = statement.origin().provenance().title();
        LocalDate published = statement.written();
        LocalDate start = days.first() == null ? null : TitleYear.day(days.first(), title, published, before);
        LocalDate end = days.last() == null ? null : TitleYear.day(days.last(), title, published, before);
        LocalDate last = start != null && end != null && end.isBefore(start) ? end.plusYears(1) : end;
        return start == null && last == null ? null : new VisitDates(start, last, true);
    }

    /** What the row's own words say, else completed where the schedule appeared after the visit's last day. */
    private static Status status(ScheduleEntry entry, @Nullable VisitDates dates, Statement statement) {
        Status said = StatusWords.calledOff(statement.words(), entry.visitor());
        if (said != null) {
            return said;
        }
        LocalDate published = statement.origin().provenance().published();
        LocalDate last = dates == null ? null : dates.end() == null ? dates.start() : dates.end();
        return published != null && last != null && last.isBefore(published) ? Status.COMPLETED : Status.PLANNED;
    }
}
