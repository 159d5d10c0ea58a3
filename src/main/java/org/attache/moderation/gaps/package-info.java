/**
 * What people ask and the knowledge does not answer, by topics, and who is told once it does.
 *
 * <p>Start with {@link org.attache.moderation.gaps.GapBook}.
 */
@NullMarked
package org.attache.moderation.gaps;

import org.jspecify.annotations.NullMarked;
