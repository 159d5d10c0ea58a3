/**
 * The week ahead in one message: what is due, moved, called off and disputed, and when a channel is told.
 *
 * <p>Start with {@link org.attache.schedule.digest.Week}.
 */
@NullMarked
package org.attache.schedule.digest;

import org.jspecify.annotations.NullMarked;
