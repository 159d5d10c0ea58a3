/** Whether one word, number or time follows from another, whatever sentence it stands in. */
@NullMarked
package org.attache.clause.entailment.words;

import org.jspecify.annotations.NullMarked;
