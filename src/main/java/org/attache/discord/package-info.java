/**
 * The bot on Discord: slash commands, mentions and direct messages, answered with their sources. The only package that
 * names JDA.
 *
 * <p>Start with {@link org.attache.discord.DiscordBot}; what people read is made in
 * {@link org.attache.discord.AnswerCard}.
 */
@NullMarked
package org.attache.discord;

import org.jspecify.annotations.NullMarked;
