/** Propositions read from the order of words alone, and whether those of a sentence stand among those of statements. */
@NullMarked
package org.attache.clause.entailment.proposition;

import org.jspecify.annotations.NullMarked;
