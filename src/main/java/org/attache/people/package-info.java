/**
 * Who a document speaks of: names, the offices people hold, and whom a pronoun or a description means.
 *
 * <p>Start with {@link org.attache.people.Cast}, which reads the {@linkplain org.attache.people.Sentence sentences} of
 * one document.
 */
@NullMarked
package org.attache.people;

import org.jspecify.annotations.NullMarked;
