/** Sentences that follow from a statement and say a part of it, or what can be reckoned from it, in plain words. */
@NullMarked
package org.attache.clause.entailment.consequence;

import org.jspecify.annotations.NullMarked;
