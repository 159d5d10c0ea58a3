/**
 * {@code /knowledge}: what moderators do on Discord. Whether somebody is one is looked at again on each use.
 *
 * <p>Start with {@link org.attache.discord.moderation.ModerationOnDiscord}.
 */
@NullMarked
package org.attache.discord.moderation;

import org.jspecify.annotations.NullMarked;
