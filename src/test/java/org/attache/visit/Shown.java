package org.attache.visit;

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

    private static String value(@Nullable Sourced<String> field) {
        return word(field == null ? null : field.value());
    }

    private static String word(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
