/**
 * The bot's own words, in the languages that it speaks. What documents say stays in theirs.
 *
 * <p>To add a language, translate {@code phrases.properties} and {@code commands.properties} beside this package, and
 * name it in {@link org.attache.discord.words.Words}.
 */
@NullMarked
package org.attache.discord.words;

import org.jspecify.annotations.NullMarked;
