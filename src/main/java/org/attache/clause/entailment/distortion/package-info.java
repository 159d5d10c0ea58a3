/** What a sentence turns round although it has the words of a statement. */
@NullMarked
package org.attache.clause.entailment.distortion;

import org.jspecify.annotations.NullMarked;
