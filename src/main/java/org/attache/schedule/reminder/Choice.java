package org.attache.schedule.reminder;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.attache.schedule.following.Recipient;

/**
 * Of what a recipient wants to be reminded.
 *
 * @param zone by whose clock
 * @param reminders which; none where nothing was chosen yet
 */
public record Choice(Recipient recipient, ZoneId zone, Set<Reminder> reminders) {

    public Choice {
        Set<Reminder> copy = EnumSet.noneOf(Reminder.class);
        copy.addAll(reminders);
        reminders = Collections.unmodifiableSet(copy);
    }

    public Choice at(ZoneId other) {
        return new Choice(recipient, other, reminders);
    }

    /** With a reminder or without it. */
    public Choice with(Reminder reminder, boolean isWanted) {
        Set<Reminder> other = EnumSet.noneOf(Reminder.class);
        other.addAll(reminders);
        if (isWanted) {
            other.add(reminder);
        } else {
            other.remove(reminder);
        }
        return new Choice(recipient, zone, other);
    }
}
