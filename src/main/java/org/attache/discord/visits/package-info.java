/**
 * {@code /visits} on Discord: lists of visits that are paged through, visits that are opened, files to take away.
 *
 * <p>What a list shows is held by the ids of its own buttons, signed, so that nothing has to be remembered and a
 * restart is not noticed. Start with {@link org.attache.discord.visits.VisitsCommand} for what is asked, with
 * {@link org.attache.discord.visits.VisitClicks} for what is clicked.
 */
@NullMarked
package org.attache.discord.visits;

import org.jspecify.annotations.NullMarked;
