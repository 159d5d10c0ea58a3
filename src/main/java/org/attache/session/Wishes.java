package org.attache.session;

import org.attache.schedule.digest.Digests;
import org.attache.schedule.following.Follows;
import org.attache.schedule.reminder.Reminders;

/**
 * What people and channels asked to be told, without asking again.
 *
 * @param follows who is told what reloads change, and what is still to be delivered
 * @param digests who is told of the week
 * @param reminders who is reminded of visits
 */
public record Wishes(Follows follows, Digests digests, Reminders reminders) {}
