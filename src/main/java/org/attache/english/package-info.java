/**
 * English words: how a text divides into tokens, what each is, and what the lexicon says of it.
 *
 * <p>Start with {@link org.attache.english.Lexicon} and {@link org.attache.english.syntax.Syntax}.
 */
@NullMarked
package org.attache.english;

import org.jspecify.annotations.NullMarked;
