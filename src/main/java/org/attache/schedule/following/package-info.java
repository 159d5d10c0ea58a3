/**
 * Following visits: who is told what a reload changes, and that everyone is told once.
 *
 * <p>Start with {@link org.attache.schedule.following.Notifier}.
 */
@NullMarked
package org.attache.schedule.following;

import org.jspecify.annotations.NullMarked;
