/** What stands around the clauses of a sentence: answers, who says it and when, and that somebody is not named. */
@NullMarked
package org.attache.clause.entailment.reading.framing;

import org.jspecify.annotations.NullMarked;
