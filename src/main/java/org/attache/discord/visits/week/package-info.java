/**
 * What people and channels are told by the calendar: the week ahead, a digest of it, and reminders before visits.
 *
 * <p>Each sub-command of {@code /visits} is a class; {@link org.attache.discord.visits.week.WeekText} puts the week
 * into words.
 */
@NullMarked
package org.attache.discord.visits.week;

import org.jspecify.annotations.NullMarked;
