/**
 * Phrases of one sentence that speak of people, by titles, offices and names, before it is known whom they mean.
 *
 * <p>Start with {@link org.attache.people.phrases.PhraseReader}.
 */
@NullMarked
package org.attache.people.phrases;

import org.jspecify.annotations.NullMarked;
