package org.attache.visit;

import java.time.LocalDate;
import org.attache.visit.VisitMention.Manner;

/** Whether two sentences tell of the same visit. */
final class SameVisit {

    /** An occasion more days after an arrival is one of another visit. */
    private static final int WEEK = 7;

    private SameVisit() {}

    static boolean isSame(VisitMention one, VisitMention other) {
        return isSameVisitor(one, other)
                && agreeInPlace(one, other)
                && FieldUnion.agree(one.country(), other.country())
                && (FieldUnion.agreeInDays(one.dates(), other.dates()) || isDuring(one, other) || isDuring(other, one))
                && agreeInTime(one, other)
                && agreeInTime(other, one);
    }

    /** A further stop is another visit unless it is the place itself. */
    private static boolean agreeInPlace(VisitMention one, VisitMention other) {
        boolean further = one.is(Manner.FURTHER) || other.is(Manner.FURTHER);
        boolean both = one.place() != null && other.place() != null;
        return FieldUnion.agree(one.place(), other.place()) && (both || !further);
    }

    /** "Heads to Oslo on Wednesday. On Friday she will speak there": an occasion of an open stay in the same place. */
    static boolean isDuring(VisitMention occasion, VisitMention stay) {
        if (!occasion.is(Manner.OCCASION) || occasion.dates() == null || stay.dates() == null) {
            return false;
        }
        LocalDate day = occasion.dates().value().start();
        LocalDate start = stay.dates().value().start();
        if (day == null || start == null || stay.dates().value().end() != null) {
            return false;
        }
        boolean near = !day.isBefore(start) && day.isBefore(start.plusDays(WEEK));
        return near && occasion.place() != null && FieldUnion.agree(occasion.place(), stay.place());
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
            return !one.is(Manner.FORMER) || other.isCompleted();
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
                ? !one.is(Manner.FORMER) || other.is(Manner.FORMER)
                : one.around().overlaps(other.around());
    }
}
