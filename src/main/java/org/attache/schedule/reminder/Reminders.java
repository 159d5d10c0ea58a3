package org.attache.schedule.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;

/**
 * Keeps who wants to be reminded, and of what they were. Each call is done whole or not at all, and what was done is
 * kept when the process dies. Thread-safe.
 */
public interface Reminders {

    /** Takes the place of what the recipient chose before. */
    void choose(Choice choice);

    /** Empty where a recipient never chose. */
    Optional<Choice> of(Recipient recipient);

    /** Forgets what a recipient chose, and of what they were reminded. */
    void forget(Recipient recipient);

    /** The choices of whoever wants to be reminded of anything. */
    List<Choice> all();

    /** The uids of the visits of a day of which a recipient was reminded so. */
    Set<String> told(Recipient recipient, Reminder reminder, LocalDate day);

    /**
     * Plans a notice, and notes at once of which visits of a day it reminds; forgets of which visits of earlier months
     * anybody was.
     */
    void plan(Notice notice, Reminder reminder, LocalDate day, Set<String> uids);
}
