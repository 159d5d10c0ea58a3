/**
 * Answers that stand where people read them, and what has to be said there when the knowledge changes.
 *
 * <p>Start with {@link org.attache.moderation.posted.Corrections}.
 */
@NullMarked
package org.attache.moderation.posted;

import org.jspecify.annotations.NullMarked;
