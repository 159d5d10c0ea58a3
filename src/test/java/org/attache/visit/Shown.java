package org.attache.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits on one line, for tests to compare and to print. */
final class Shown {

    private Shown() {}

    /** Visitor, role, place, country, days and status; what is not known is a dash. */
    static String of(Visit visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        return String.join(
                " | ",
                visit.visitor().value(),
                value(visit.role()),
                value(visit.place()),
                value(visit.country()),
                word(dates == null ? null : dates.start()) + ".." + word(dates == null ? null : dates.end()),
                visit.status().value().toString());
    }

    /** The value of a field; null where it is not known. */
    static <T> @Nullable T known(@Nullable Sourced<T> field) {
        return field == null ? null : field.value();
    }

    /** The statements that bear a field out; none where it is not known. */
    static List<String> evidence(@Nullable Sourced<?> field) {
        return field == null ? List.of() : field.evidence();
    }

    /** The first day; null where it is not known. */
    static @Nullable LocalDate start(Visit visit) {
        VisitDates dates = known(visit.dates());
        return dates == null ? null : dates.start();
    }

    private static String value(@Nullable Sourced<String> field) {
        return word(field == null ? null : field.value());
    }

    private static String word(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
