/**
 * Keeping the knowledge: what a change would bring is tried before it is made, and who did what is kept.
 *
 * <p>Start with {@link org.attache.moderation.Moderation}.
 */
@NullMarked
package org.attache.moderation;

import org.jspecify.annotations.NullMarked;
