package org.attache.visit.reading;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.attache.geography.NameWords;
import org.attache.people.Person;
import org.attache.visit.FieldUnion;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.reading.Told.Manner;

/** Whether two sentences tell of the same visit. */
final class SameVisit {

    /** An occasion more days after an arrival is one of another visit. */
    private static final int WEEK = 7;

    private SameVisit() {}

    static boolean isSame(Told one, Told other) {
        return isSameVisitor(one, other)
                && !isEarlier(one, other)
                && !isEarlier(other, one)
                && FieldUnion.agree(one.place(), other.place())
                && FieldUnion.agree(one.country(), other.country())
                && (other.is(Manner.MOVED)
                        || isWithin(other, one)
                        || FieldUnion.agreeInDays(one.dates(), other.dates())
                        || isDuring(one, other)
                        || isDuring(other, one))
                && agreeInTime(one, other)
                && agreeInTime(other, one);
    }

    /**
     * "Will visit Norway on 6 May. She visited Norway before": one that is over without a day is not the planned one.
     */
    private static boolean isEarlier(Told past, Told planned) {
        return past.status().value() == Status.COMPLETED
                && past.dates() == null
                && planned.dates() != null
                && planned.dates().value().start() != null
                && planned.status().value().compareTo(Status.UNDER_WAY) < 0;
    }

    /** "Heads to Oslo on Wednesday. On Friday she will speak there": an occasion of an open stay in the same place. */
    static boolean isDuring(Told occasion, Told stay) {
        if (!occasion.is(Manner.OCCASION) || occasion.dates() == null || stay.dates() == null) {
            return false;
        }
        LocalDate day = occasion.dates().value().start();
        LocalDate start = stay.dates().value().start();
        LocalDate end = stay.dates().value().end();
        if (day == null || (start == null) == (end == null)) {
            return false;
        }
        boolean near = start != null
                ? !day.isBefore(start) && day.isBefore(start.plusDays(WEEK))
                : end != null && !day.isAfter(end) && day.isAfter(end.minusDays(WEEK));
        return near && (start == null || occasion.place() != null) && FieldUnion.agree(occasion.place(), stay.place());
    }

    /** Whether one has a day of a journey that the other tells as a whole. */
    private static boolean isWithin(Told one, Told journey) {
        if (!journey.is(Manner.SHARED) || journey.dates() == null || one.dates() == null) {
            return false;
        }
        LocalDate day = one.dates().value().start();
        LocalDate first = journey.dates().value().start();
        LocalDate last = journey.dates().value().end();
        return day != null && first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }

    private static boolean isSameVisitor(Told one, Told other) {
        return one.visitor().equals(other.visitor()) || isHolder(one, other) || isHolder(other, one);
    }

    /** "Armenia's president arrived in Oslo. President Ana Ruiz": an office and its holder visit the same place. */
    private static boolean isHolder(Told office, Told named) {
        boolean both = office.country() != null && named.country() != null;
        return !office.visitor().known()
                && named.visitor().known()
                && office.visitor().gender().agreesWith(named.visitor().gender())
                && (both || !named.isVisit())
                && holds(named.visitor(), office.visitor());
    }

    /** Whether a person's role has the words of an office: "the Prime Minister", "Prime Minister of Peru". */
    private static boolean holds(Person named, Person office) {
        String role = named.role();
        return role != null
                && NameWords.of(role)
                        .containsAll(NameWords.of(office.name()).stream()
                                .filter(word -> !word.equals("the"))
                                .toList());
    }

    /** Whether a time longer than days fits the other one. */
    private static boolean agreeInTime(Told one, Told other) {
        if (one.around() == null) {
            return true;
        }
        Sourced<VisitDates> dates = other.dates();
        LocalDate day = dates == null
                ? null
                : dates.value().start() == null
                        ? dates.value().end()
                        : dates.value().start();
        DateRange span = one.around().value().days();
        return day != null
                ? span.contains(day)
                : other.around() == null || span.overlaps(other.around().value().days());
    }
}
