package org.attache.visit.event;

import java.util.List;
import org.attache.people.DateSpan;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** The days and the year that a text has told of up to here, while it is read. Not thread-safe. */
public final class Chronicle {

    private @Nullable DateSpan lastDate;
    private Days lastDays = Days.UNKNOWN;
    private Days lastStay = Days.UNKNOWN;
    private List<Person> lastDaysOf = List.of();
    private @Nullable Integer year;

    /** The day that was named last; null where none was. */
    @Nullable
    public DateSpan lastDate() {
        return lastDate;
    }

    public void setLastDate(List<DateSpan> dates) {
        lastDate = dates.isEmpty() ? lastDate : dates.getLast();
    }

    /** The days that were told last, where they were of the same people; unknown otherwise. */
    public Days lastDays(List<Person> people) {
        return people.equals(lastDaysOf) ? lastDays : Days.UNKNOWN;
    }

    /** The several days of the stay that was told last, where it was of the same people; unknown otherwise. */
    public Days lastStay(List<Person> people) {
        return people.equals(lastDaysOf) ? lastStay : Days.UNKNOWN;
    }

    /** Takes note of the days that are told of somebody. */
    public void setLastDays(Days days, List<Person> people) {
        lastStay = days.isSeveral() ? days : people.equals(lastDaysOf) ? lastStay : Days.UNKNOWN;
        lastDays = days;
        lastDaysOf = List.copyOf(people);
    }

    /** The year of which the text tells; null where it is that of its own days. */
    @Nullable
    public Integer year() {
        return year;
    }

    public void setYear(@Nullable Integer told) {
        year = told;
    }
}
