package org.attache.schedule.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When before a visit somebody is reminded of it. */
public enum Reminder {
    DAY_BEFORE(1, 18),
    MORNING(0, 8);

    private final int daysBefore;
    private final int hour;

    Reminder(int daysBefore, int hour) {
        this.daysBefore = daysBefore;
        this.hour = hour;
    }

    /** From which hour on. */
    public int hour() {
        return hour;
    }

    /**
     * The day of the visits that it is time to remind of; empty before the hour. Whoever could not be told at the hour
     * still is on the same day.
     */
    public Optional<LocalDate> dayOfVisits(ZonedDateTime now) {
        return now.getHour() < hour
                ? Optional.empty()
                : Optional.of(now.toLocalDate().plusDays(daysBefore));
    }
}
