/**
 * What a sentence says: its clauses, each with who, whom, where and when, how surely, and the words that were not read.
 *
 * <p>Start with {@link org.attache.clause.ClauseReader}.
 */
@NullMarked
package org.attache.clause;

import org.jspecify.annotations.NullMarked;
