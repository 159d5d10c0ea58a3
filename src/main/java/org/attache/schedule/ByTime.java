package org.attache.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.dates.DateRange;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * Orders visits by their first day, by the first of a vague time, or by the last day where no other is known; those
 * without any time come last. Accounts of the same visit are in the order in which they appeared, whatever was read
 * first.
 */
final class ByTime implements Comparator<Visit> {

    /** The order in which statements appeared: by day of publication, then by document. */
    static final Comparator<Statement> APPEARANCE = Comparator.comparing(
                    ByTime::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(statement -> statement.origin().path())
            .thenComparingInt(Statement::ordinal);

    private final Comparator<Visit> order;

    /** @param statements those that bear the visits out, by id */
    ByTime(Map<String, Statement> statements) {
        this.order = Comparator.comparing(ByTime::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(visit -> VisitDays.first(visit) == null)
                .thenComparing(visit -> visit.visitor().value())
                .thenComparing(visit -> first(visit.evidence(), statements), Comparator.nullsLast(APPEARANCE));
    }

    @Override
    public int compare(Visit one, Visit other) {
        return order.compare(one, other);
    }

    private static @Nullable LocalDate day(Visit visit) {
        DateRange days = VisitDays.span(visit);
        return days == null ? null : days.first();
    }

    private static @Nullable LocalDate published(Statement statement) {
        return statement.origin().provenance().published();
    }

    private static @Nullable Statement first(List<String> evidence, Map<String, Statement> statements) {
        return evidence.stream()
                .map(statements::get)
                .filter(Objects::nonNull)
                .min(APPEARANCE)
                .orElse(null);
    }
}
