/**
 * Visits from the clauses of a document: who goes where and when, only from clauses that were read whole.
 *
 * <p>Start with {@link org.attache.visit.reading.ProseVisits}.
 */
@NullMarked
package org.attache.visit.reading;

import org.jspecify.annotations.NullMarked;
