/**
 * What became of each visit from one snapshot to the next: announced, moved, confirmed, cancelled, gone.
 *
 * <p>Start with {@link org.attache.visit.history.VisitHistory}.
 */
@NullMarked
package org.attache.visit.history;

import org.jspecify.annotations.NullMarked;
