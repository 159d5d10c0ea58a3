/** Reads propositions from the order of the words of a sentence. */
@NullMarked
package org.attache.clause.entailment.proposition.reading;

import org.jspecify.annotations.NullMarked;
