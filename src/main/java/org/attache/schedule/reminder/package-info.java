/**
 * Reminders of visits that are followed: the day before and on the morning, for whoever chose so.
 *
 * <p>Start with {@link org.attache.schedule.reminder.ReminderPlanner}.
 */
@NullMarked
package org.attache.schedule.reminder;

import org.jspecify.annotations.NullMarked;
