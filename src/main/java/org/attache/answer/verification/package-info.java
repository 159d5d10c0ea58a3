/**
 * Whether statements support what an answer says: free words by entailment, set sentences of the ledger field by field.
 */
@NullMarked
package org.attache.answer.verification;

import org.jspecify.annotations.NullMarked;
