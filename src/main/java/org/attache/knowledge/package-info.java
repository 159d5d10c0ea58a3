/**
 * The knowledge folder and its snapshots: what a reload would change, and how it is applied in one step.
 *
 * <p>Start with {@link org.attache.knowledge.Library}.
 */
@NullMarked
package org.attache.knowledge;

import org.jspecify.annotations.NullMarked;
