/** What a sentence says to happen, with who and what takes part in it, from its tree and from its clauses. */
@NullMarked
package org.attache.clause.entailment.reading;

import org.jspecify.annotations.NullMarked;
