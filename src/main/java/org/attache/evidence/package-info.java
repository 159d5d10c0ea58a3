/**
 * The numbered statements and visits that an answer may use, and how they are gathered and ranked.
 *
 * <p>Start with {@link org.attache.evidence.Evidence}. Nothing here writes a sentence.
 */
@NullMarked
package org.attache.evidence;

import org.jspecify.annotations.NullMarked;
