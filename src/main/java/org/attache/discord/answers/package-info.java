/**
 * An answer on Discord: the card that shows it, its buttons, and what they open. What an answer rests on is kept beside
 * it, so that the buttons hold when the bot is started again.
 *
 * <p>Start with {@link org.attache.discord.answers.AnswerCard}.
 */
@NullMarked
package org.attache.discord.answers;

import org.jspecify.annotations.NullMarked;
