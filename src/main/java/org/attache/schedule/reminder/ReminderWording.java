package org.attache.schedule.reminder;

import java.time.LocalDate;
import java.util.List;
import org.attache.schedule.Schedule;

/** Puts reminders into words, as whoever shows them does. Pure. */
@FunctionalInterface
public interface ReminderWording {

    /** A reminder of visits that begin on a day, as one message that is true whenever it is read. */
    String reminder(LocalDate day, List<Schedule.Entry> visits);
}
