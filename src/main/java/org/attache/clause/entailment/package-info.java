/**
 * Does a sentence follow from statements: natural-logic entailment over the trees of both.
 *
 * <p>After MacCartney and Manning, An Extended Model of Natural Logic, 2009, and Dagan, Roth, Sammons and Zanzotto,
 * Recognizing Textual Entailment, 2013.
 */
@NullMarked
package org.attache.clause.entailment;

import org.jspecify.annotations.NullMarked;
