package org.attache.visit;

import java.time.LocalDate;

/** Whether two sentences tell of the same visit. */
final class SameVisit {

    private SameVisit() {}

    static boolean isSame(VisitMention one, VisitMention other) {
        return isSameVisitor(one, other)
                && FieldUnion.agree(one.place(), other.place())
                && FieldUnion.agree(one.country(), other.country())
                && FieldUnion.agreeInDays(one.dates(), other.dates())
                && agreeInTime(one, other)
                && agreeInTime(other, one);
    }

    private static boolean isSameVisitor(VisitMention one, VisitMention other) {
        return one.visitor().equals(other.visitor()) || isHolder(one, other) || isHolder(other, one);
    }

    /** "Armenia's president arrived in Oslo. President Ana Ruiz": an office and its holder visit the same place. */
    private static boolean isHolder(VisitMention office, VisitMention named) {
        boolean both = office.country() != null && named.country() != null;
        return office.visitor().isOffice()
                && !named.visitor().isOffice()
                && (both || !named.isVisit())
                && office.visitor().isHeldBy(named.visitor(), both);
    }

    /** Whether a time longer than days, or the telling of something long past, fits the other one. */
    private static boolean agreeInTime(VisitMention one, VisitMention other) {
        if (one.around() == null) {
            return !one.isFormer() || other.isCompleted();
        }
        Sourced<VisitDates> dates = other.dates();
        LocalDate day = dates == null
                ? null
                : dates.value().start() == null
                        ? dates.value().end()
                        : dates.value().start();
        if (day != null) {
            return one.around().contains(day);
        }
        return other.around() == null
                ? !one.isFormer() || other.isFormer()
                : one.around().overlaps(other.around());
    }
}
