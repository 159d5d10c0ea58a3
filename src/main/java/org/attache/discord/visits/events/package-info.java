/**
 * {@code /visits events}: visits as the scheduled events of a server, as a proposal first.
 *
 * <p>Start with {@link org.attache.discord.visits.events.EventsCommand}.
 */
@NullMarked
package org.attache.discord.visits.events;

import org.jspecify.annotations.NullMarked;
