/** Mends word classes before a sentence is parsed, and the tree behind it, where the words leave no choice. */
@NullMarked
package org.attache.clause.entailment.reading.mending;

import org.jspecify.annotations.NullMarked;
