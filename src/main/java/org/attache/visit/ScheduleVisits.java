package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** Takes the visits of a schedule from its columns, one a row. */
final class ScheduleVisits {

    private ScheduleVisits() {}

    /**
     * Names stay as the table has them; each field is borne out by the statement of its row.
     *
     * @param statements one for each row, in the same order
     */
    static List<Visit> of(List<Row> rows, List<Statement> statements) {
        VisitIds ids = new VisitIds();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ScheduleEntry entry = rows.get(i).entry();
            if (entry != null && !entry.visitor().isBlank()) {
                visits.add(visit(entry, statements.get(i), ids));
            }
        }
        return visits;
    }

    private static Visit visit(ScheduleEntry entry, Statement statement, VisitIds ids) {
        Function<String, Sourced<String>> borneOut = value -> new Sourced<>(value, List.of(statement.id()));
        VisitDates dates = dates(entry);
        Status status =
                status(entry, statement.words(), statement.origin().provenance().published());
        return new Visit(
                ids.next(entry.visitor(), entry.country(), entry.place(), entry.start()),
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

    private static @Nullable VisitDates dates(ScheduleEntry entry) {
        return entry.start() == null && entry.end() == null ? null : new VisitDates(entry.start(), entry.end(), false);
    }

    /** What the row's own words say, else completed where the schedule appeared after the visit's last day. */
    private static Status status(ScheduleEntry entry, String words, @Nullable LocalDate published) {
        Status said = StatusWords.calledOff(words);
        if (said != null) {
            return said;
        }
        LocalDate last = entry.end() == null ? entry.start() : entry.end();
        return published != null && last != null && last.isBefore(published) ? Status.COMPLETED : Status.PLANNED;
    }
}
