/** Whether comparisons, orders and sums of a sentence follow from the amounts that statements give. */
@NullMarked
package org.attache.clause.entailment.quantity;

import org.jspecify.annotations.NullMarked;
