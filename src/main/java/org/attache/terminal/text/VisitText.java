package org.attache.terminal.text;

import org.attache.knowledge.difference.VisitChange;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;

/** Says in a few words which visit is meant. Pure. */
final class VisitText {

    private VisitText() {}

    static String visit(Visit visit) {
        return named(visit) + ", " + dates(visit);
    }

    static String change(VisitChange change) {
        return change.isMoved()
                ? named(change.after()) + ", moves from " + dates(change.before()) + " to " + dates(change.after())
                : visit(change.after()) + ", is told otherwise";
    }

    /** {@code Tom West in Pakistan}. */
    private static String named(Visit visit) {
        return visit.visitor().value()
                + (visit.country() == null ? "" : " in " + visit.country().value());
    }

    /** Days as {@code 2023-12-07/2023-12-09}; what is not known is a question mark. */
    private static String dates(Visit visit) {
        if (visit.dates() == null) {
            return visit.period() == null
                    ? "without dates"
                    : visit.period().value().words();
        }
        VisitDates dates = visit.dates().value();
        String start = dates.start() == null ? "?" : dates.start().toString();
        String end = dates.end() == null ? "?" : dates.end().toString();
        return start.equals(end) ? start : start + "/" + end;
    }
}
